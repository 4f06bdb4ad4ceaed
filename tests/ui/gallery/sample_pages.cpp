#include "tests/ui/gallery/sample_pages.h"

#include "ui/charts/bar_chart_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

Banner *sampleBanner()
{
    auto *banner = new Banner;
    banner->setAction({.icon = u"hourglass"_s,
        .title = u"下一步：补齐 2 份材料即可提交「深圳市训力券（第三批）」"_s,
        .text = u"距截止还有 6 天（9月29日 18:00）；预计可获补贴 36.00 万元，覆盖合同额 60%。"_s,
        .progressText = u"材料 5 / 7"_s,
        .progress = 5.0 / 7,
        .primary = u"继续填报"_s,
        .secondary = u"稍后提醒"_s});
    return banner;
}

QHBoxLayout *sampleKpis()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(currentTokens().px(16));
    const QList<Kpi> kpis{
        {u"wallet"_s, u"可用余额"_s, u"42.60"_s, u"万元"_s, u"2 张即将到期"_s, u"11月30日前"_s, Tone::Info, {2, 4, 3, 6, 8, 7, 10, 11}, Tone::Warn},
        {u"check"_s, u"累计抵扣"_s, u"104.90"_s, u"万元"_s, u"+15.2"_s, u"较上月"_s, Tone::Ok, {1, 1.2, 1.8, 2.8, 4, 5.5, 7, 9}},
        {u"clock"_s, u"待兑付"_s, u"9.80"_s, u"万元"_s, {}, u"3 笔审核中，平均 12 个工作日"_s, Tone::Warn, {6, 3, 8, 5, 2, 7, 4}},
        {u"trending-up"_s, u"预计回本"_s, u"14.2"_s, u"个月"_s, u"缩短 9.6 个月"_s, u"相比不用券"_s, Tone::Info, {9, 8.5, 7.5, 6.5, 5.6, 5.2, 4.1, 3.6}, Tone::Ok},
    };
    for (const Kpi &kpi : kpis) {
        auto *card = new KpiCard;
        card->setKpi(kpi);
        row->addWidget(card, 1);
    }
    return row;
}

BarChartCard *sampleChart()
{
    auto *card = new BarChartCard(u"算力支出与算力券抵扣"_s);
    BarChartData data;
    for (const int month : {10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9})
        data.categories.append(u"%1月"_s.arg(month));
    data.bars = {{u"算力券抵扣"_s, {0, 1.2, 3.8, 5.1, 8, 9.6, 10.2, 11.4, 12.8, 13, 14.5, 15.2}, Token::Chart1},
        {u"自付"_s, {6.1, 5.7, 7, 6.3, 5, 4.7, 5.4, 4.8, 4.1, 4.4, 3.9, 3.5}, Token::Chart2}};
    data.lines = {{u"累计抵扣"_s, {0, 1.2, 5, 10.1, 18.1, 27.7, 37.9, 49.3, 62.1, 75.1, 89.6, 104.8}, Token::ChartLine}};
    data.unit = u"万元"_s;
    card->setData(data);
    auto *period = new SegmentedControl(u"期间"_s);
    period->setSegments({{u"m"_s, u"月"_s}, {u"q"_s, u"季"_s}, {u"y"_s, u"年"_s}});
    card->addHeaderWidget(period);
    return card;
}

Card *sampleSliders()
{
    auto *card = new Card(u"回本速算（假设分析）"_s);
    const auto add = [&](const QString &name, const QString &value, int position) {
        auto *line = new QHBoxLayout;
        line->addWidget(new Text(TextRole::Muted, name));
        line->addStretch(1);
        line->addWidget(new Text(TextRole::Muted, value));
        card->body()->addLayout(line);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(position);
        card->body()->addWidget(slider);
    };
    add(u"补贴比例"_s, u"60%"_s, 60);
    add(u"月算力支出"_s, u"18.8 万元"_s, 47);
    add(u"良品率提升"_s, u"1.5 个百分点"_s, 31);
    card->setSpacing(2);
    card->body()->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new Text(TextRole::Figure, u"14.2"_s));
    auto *unit = new Text(TextRole::Unit, u"个月回本"_s);
    unit->setContentsMargins(0, 0, 0, 6);
    foot->addWidget(unit, 0, Qt::AlignBottom);
    foot->addStretch(1);
    auto *more = new Button(ButtonKind::Ghost, u"完整测算"_s);
    more->setIconName(u"arrow-right"_s);
    foot->addWidget(more);
    card->body()->addLayout(foot);
    return card;
}

QStandardItemModel *sampleModel(QObject *parent)
{
    struct Row
    {
        QString id, project, city, contract, subsidy, state;
        Tone tone;
        double progress;
        QString progressText, due;
        Tone dueTone;
    };
    const QList<Row> rows{
        {u"SZ-2025-003187"_s, u"视觉质检大模型微调"_s, u"深圳"_s, u"600,000.00"_s, u"360,000.00"_s, u"待补材料"_s, Tone::Warn, 0.71, u"5/7"_s, u"剩 6 天"_s, Tone::Warn},
        {u"SZ-2025-002904"_s, u"注塑工艺参数推理"_s, u"深圳"_s, u"420,000.00"_s, u"210,000.00"_s, u"审核中"_s, Tone::Info, 0.6, u"3/5 环节"_s, u"2025-09-18"_s, Tone::Neutral},
        {u"SH-2025-011452"_s, u"仿真训练集群租用"_s, u"上海"_s, u"1,280,000.00"_s, u"1,024,000.00"_s, u"已发放"_s, Tone::Ok, 1, u"完成"_s, u"2025-08-30"_s, Tone::Neutral},
        {u"NB-2025-000761"_s, u"排产调度模型"_s, u"宁波"_s, u"150,000.00"_s, u"45,000.00"_s, u"已退回"_s, Tone::Bad, 0.2, u"1/5 环节"_s, u"2025-08-12"_s, Tone::Neutral},
        {u"CD-2025-000390"_s, u"设备预测维护"_s, u"成都"_s, u"260,000.00"_s, u"130,000.00"_s, u"草稿"_s, Tone::Neutral, 0.28, u"2/7"_s, u"2025-08-02"_s, Tone::Neutral},
    };
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {u"申领编号"_s, u"项目"_s, u"城市"_s, u"合同额（元）"_s, u"补贴额（元）"_s, u"状态"_s, u"进度"_s, u"截止 / 更新"_s});
    for (const int column : {3, 4})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Row &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : {row.id, row.project, row.city, row.contract, row.subsidy, row.state, row.progressText, row.due})
            items.append(new QStandardItem(text));
        items.at(0)->setData(true, MutedRole);
        items.at(2)->setData(true, MutedRole);
        items.at(5)->setData(int(row.tone), ToneRole);
        items.at(6)->setData(row.progress, ProgressRole);
        items.at(7)->setData(int(row.dueTone), ToneRole);
        items.at(7)->setData(true, MutedRole);
        model->appendRow(items);
    }
    return model;
}

Card *sampleTable()
{
    auto *card = new Card(u"我的申领"_s);
    card->setHint(u"共 5 项，2 项进行中"_s);
    for (const auto &[icon, text] : {std::pair(u"filter"_s, u"筛选"_s), std::pair(u"printer"_s, u"打印预览"_s), std::pair(u"download"_s, u"导出 Excel"_s)}) {
        auto *button = new Button(ButtonKind::Secondary, text);
        button->setIconName(icon);
        card->addHeaderWidget(button);
    }
    card->setFlush(true);
    auto *table = new TableView;
    table->setModel(sampleModel(table));
    table->setItemDelegateForColumn(3, new AmountDelegate(table));
    table->setItemDelegateForColumn(4, new AmountDelegate(table));
    table->setItemDelegateForColumn(5, new PillDelegate(table));
    table->setItemDelegateForColumn(6, new ProgressDelegate(table));
    table->setColumns({{140}, {150, 3}, {70, 1, 3}, {120, 1}, {120, 1}, {110, 0}, {150, 1, 2}, {110, 1, 1}});
    table->fitRows(5);
    table->selectRow(1);
    card->body()->addWidget(table);
    return card;
}

Card *formCard()
{
    auto *card = new Card(u"项目与合同"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *name = new FormField(u"项目名称"_s, new QLineEdit(u"视觉质检大模型微调"_s));
    name->setHelp(u"与合同一致，最多 60 字"_s);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    auto *money = new MoneyEdit;
    money->setFen(60'000'000);
    auto *amount = new FormField(u"合同额（元）"_s, money);
    amount->setError(u"合同额高于发票合计 540,000.00 元，请核对"_s);
    grid->addWidget(amount, 1, 0, Qt::AlignTop);
    auto *programme = new DropDown;
    programme->addItems({u"深圳市训力券（第三批）"_s, u"上海市算力券"_s});
    grid->addWidget(new FormField(u"政策"_s, programme), 0, 1, Qt::AlignTop);
    auto *date = new DateField;
    date->setDate(QDate(2025, 9, 1));
    auto *dates = new QHBoxLayout;
    dates->setSpacing(12);
    dates->addWidget(new FormField(u"签订日期"_s, date));
    dates->addWidget(new FormField(u"卡时"_s, new QSpinBox));
    grid->addLayout(dates, 1, 1, Qt::AlignTop);
    card->body()->addLayout(grid);
    auto *note = new FormField(u"说明"_s, new QPlainTextEdit(u"租用 64 卡用于缺陷检测模型微调。"_s));
    note->setOptional(true);
    note->editor()->setFixedHeight(currentTokens().px(64));
    card->body()->addWidget(note);
    auto *agree = new QCheckBox(u"我声明以上内容属实"_s);
    agree->setChecked(true);
    auto *choice = new QRadioButton(u"首次申领"_s);
    choice->setChecked(true);
    auto *row = new QHBoxLayout;
    row->addWidget(agree);
    row->addWidget(choice);
    row->addWidget(new QRadioButton(u"续领"_s));
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addStretch(1);
    return card;
}

Card *explainCard()
{
    auto *card = new Card(u"补贴如何算出"_s);
    auto *explain = new ExplainList;
    explain->setRows({{u"合同额"_s, u"含税 600,000.00，按不含税计"_s, u"第五条"_s, u"566,037.73"_s},
        {u"补贴比例"_s, u"初创企业 60%"_s, u"第七条"_s, u"339,622.63"_s},
        {u"年度上限"_s, u"已用 120,000.00 / 1,000 万"_s, u"第九条"_s, u"未触及"_s},
        {u"预计补贴"_s, {}, {}, u"339,622.63"_s, true}});
    card->body()->addWidget(explain);
    auto *facts = new KeyValueGrid(2);
    facts->setPairs({{u"统一社会信用代码"_s, u"91440300MA5EXAMPLE"_s}, {u"状态"_s, u"审核中"_s, Tone::Info},
        {u"服务商"_s, u"鹏程智算中心"_s}, {u"服务商资质"_s, u"已入库"_s, Tone::Ok}});
    card->body()->addWidget(new Line);
    card->body()->addWidget(facts);
    card->body()->addStretch(1);
    return card;
}

Card *timelineCard()
{
    auto *card = new Card(u"办理过程"_s);
    auto *timeline = new Timeline;
    timeline->setEntries({{Tone::Info, u"复审中"_s, u"工业和信息化局 李敏"_s, u"09-22 10:05"_s},
        {Tone::Ok, u"初审通过"_s, u"材料齐全，金额核对一致"_s, u"09-18 15:40"_s},
        {Tone::Bad, u"退回补正"_s, u"缺发票 1 张：请补 2025 年 8 月发票"_s, u"09-12 09:12"_s},
        {Tone::Neutral, u"提交"_s, u"离线填写，联网后上传"_s, u"09-10 18:31"_s}});
    card->body()->addWidget(timeline, 1);
    return card;
}

} // namespace

SampleDesk::SampleDesk(QWidget *parent)
    : Page(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sampleBanner());
    layout->addLayout(sampleKpis());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(currentTokens().px(16));
    middle->addWidget(sampleChart(), 5);
    middle->addWidget(sampleSliders(), 2);
    layout->addLayout(middle, 1);
    layout->addWidget(sampleTable());
}

QString SampleDesk::title() const { return u"工作台"_s; }
QString SampleDesk::subtitle() const { return u"2025年9月23日 星期二"_s; }

std::optional<PrimaryAction> SampleDesk::primaryAction() const
{
    return PrimaryAction{.text = u"新建申领"_s, .icon = u"plus"_s, .trigger = [] {}};
}

SampleForm::SampleForm(QWidget *parent)
    : Page(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *steps = new StepBar;
    steps->setSteps({u"选政策"_s, u"项目与合同"_s, u"材料"_s, u"核对并提交"_s});
    steps->setCurrent(1);
    steps->setStates({StepBar::State::Done});
    layout->addWidget(steps);
    auto *notice = new Notice;
    layout->addWidget(notice);
    notice->showError(u"有 1 处需要修改"_s, u"合同额与发票合计不一致，修改后可继续。"_s, u"跳到该处"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(formCard(), 5);
    auto *side = new QVBoxLayout;
    side->setSpacing(14);
    side->addWidget(explainCard());
    side->addWidget(timelineCard(), 1);
    columns->addLayout(side, 4);
    layout->addLayout(columns, 1);
}

QString SampleForm::title() const { return u"申领办理"_s; }
QString SampleForm::subtitle() const { return u"SZ-2025-003187 草稿"_s; }

SampleBoard::SampleBoard(QWidget *parent)
    : Page(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *chart = new BarChartCard(u"各政策资金"_s);
    chart->setData({.categories = {u"深圳市训力券"_s, u"深圳市模型券"_s, u"南山区算力券"_s},
        .bars = {{u"已承诺"_s, {120, 60, 20}, Token::Chart1}, {u"已发放"_s, {80, 20, 12}, Token::Chart2},
            {u"冻结"_s, {10, 3, 2}, Token::ChartLine}, {u"已兑付"_s, {200, 75, 30}, Token::Ok}, {u"剩余"_s, {90, 42, 16}, Token::ChartRest}},
        .unit = u"百万元"_s, .horizontal = true});
    layout->addWidget(chart);
    auto *pills = new Card(u"状态"_s);
    auto *row = new QHBoxLayout;
    for (const auto &[text, tone] : {std::pair(u"草稿"_s, Tone::Neutral), std::pair(u"审核中"_s, Tone::Info), std::pair(u"已发放"_s, Tone::Ok),
             std::pair(u"待补材料"_s, Tone::Warn), std::pair(u"已退回"_s, Tone::Bad)})
        row->addWidget(new Pill(text, tone));
    row->addStretch(1);
    for (const auto &[kind, text] : {std::pair(ButtonKind::Ghost, u"了解更多"_s), std::pair(ButtonKind::Secondary, u"次要"_s),
             std::pair(ButtonKind::Danger, u"撤回申领"_s), std::pair(ButtonKind::Primary, u"提交"_s)})
        row->addWidget(new Button(kind, text));
    auto *off = new Button(ButtonKind::Primary, u"不可用"_s);
    off->setEnabled(false);
    row->addWidget(off);
    pills->body()->addLayout(row);
    layout->addWidget(pills);
    auto *notice = new Notice;
    layout->addWidget(notice);
    notice->showNotice(Tone::Warn, u"离线：3 项待送达，最早 09:14"_s, u"联网后自动上传，可先继续填写。"_s);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    auto *emptyCard = new Card;
    auto *empty = new EmptyState;
    empty->setContent(u"inbox"_s, u"还没有算力券"_s, u"申领通过后，券会出现在这里。"_s, u"去申领"_s);
    emptyCard->body()->addWidget(empty);
    bottom->addWidget(emptyCard, 1);
    auto *loading = new Card(u"正在读取"_s);
    loading->body()->addWidget(new Skeleton(5));
    loading->body()->addStretch(1);
    bottom->addWidget(loading, 1);
    layout->addLayout(bottom, 1);
}

QString SampleBoard::title() const { return u"资金"_s; }

} // namespace cpv
