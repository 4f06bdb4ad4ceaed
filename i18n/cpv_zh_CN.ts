<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>All places</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Roles added: %1</source>
        <translation>增加角色：%1</translation>
    </message>
    <message>
        <source>Roles taken: %1</source>
        <translation>取消角色：%1</translation>
    </message>
    <message>
        <source>Places added: %1</source>
        <translation>增加地区：%1</translation>
    </message>
    <message>
        <source>Places taken: %1</source>
        <translation>取消地区：%1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were left in their hands</source>
        <translation>
            <numerusform>停用时名下有 %n 件未办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not delivered</source>
        <translation>
            <numerusform>有 %n 件操作未送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Nobody decides about themselves, and whoever proposes never confirms.</source>
        <translation>本人不能办理自己的账号，提出人不能确认。</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>请另一名管理员办理。</translation>
    </message>
    <message>
        <source>%1 is not among your own places.</source>
        <translation>%1不在您的管理地区内。</translation>
    </message>
    <message>
        <source>An administrator of that place decides.</source>
        <translation>请该地区的管理员办理。</translation>
    </message>
    <message>
        <source>Other cases are in their hands than were shown.</source>
        <translation>其名下的事项与刚才显示的不同。</translation>
    </message>
    <message>
        <source>Look at the list again, then close the account.</source>
        <translation>请重新查看清单后再停用。</translation>
    </message>
    <message>
        <source>The account has changed meanwhile.</source>
        <translation>账号在此期间已有变动。</translation>
    </message>
    <message>
        <source>Look at it again; a proposal made before is dropped and made anew.</source>
        <translation>请重新查看；此前提出的变更须撤销后重新提出。</translation>
    </message>
    <message>
        <source>Another change of this account waits already.</source>
        <translation>该账号已有一项变更待确认。</translation>
    </message>
    <message>
        <source>Have it confirmed or dropped first.</source>
        <translation>请先确认或撤销该项变更。</translation>
    </message>
    <message>
        <source>The office would be without this administrator.</source>
        <translation>停用后将没有此类管理员。</translation>
    </message>
    <message>
        <source>Invite a successor and have the role confirmed first.</source>
        <translation>请先邀请接任人员并确认其角色。</translation>
    </message>
    <message>
        <source>Whoever proposed this is no administrator any more.</source>
        <translation>提出人已不是管理员。</translation>
    </message>
    <message>
        <source>Drop it and propose anew, if it still fits.</source>
        <translation>如仍需变更，请撤销后重新提出。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有任何变动。</translation>
    </message>
    <message>
        <source>Tick what is to be different.</source>
        <translation>请勾选需要变动的内容。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached.</source>
        <translation>无法连接服务平台。</translation>
    </message>
    <message>
        <source>Accounts are kept by the registry: connect and try again.</source>
        <translation>账号由服务平台管理：请连接后重试。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Locked after wrong passwords</source>
        <translation>密码多次错误被锁定</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Password by one-time code</source>
        <translation>用一次性代码设置密码</translation>
    </message>
    <message>
        <source>Reset asked for</source>
        <translation>申请重置密码</translation>
    </message>
    <message>
        <source>Reset confirmed</source>
        <translation>确认重置密码</translation>
    </message>
    <message>
        <source>Reset dropped</source>
        <translation>撤销重置密码</translation>
    </message>
    <message>
        <source>Computer added</source>
        <translation>登记终端</translation>
    </message>
    <message>
        <source>Computer shut out</source>
        <translation>停用终端</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>重发一次性代码</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>提出变更</translation>
    </message>
    <message>
        <source>Proposal dropped</source>
        <translation>撤销变更</translation>
    </message>
    <message>
        <source>Roles or places changed</source>
        <translation>变更角色或地区</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>恢复账号</translation>
    </message>
    <message>
        <source>Unknown login</source>
        <translation>账号不存在</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>代码错误</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Account is closed</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>角色待确认</translation>
    </message>
    <message>
        <source>Another computer&apos;s key</source>
        <translation>终端密钥不符</translation>
    </message>
    <message>
        <source>Computer is shut out</source>
        <translation>终端已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are nobody&apos;s now</source>
        <translation>
            <numerusform>%n 件转为未指定经办人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminPages</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Demonstration clock</source>
        <translation>演示时钟</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Bills appear here by themselves: confirmed ones to approve, approved ones to pay.</source>
        <translation>账单会自动出现在这里：已确认的待批准，已批准的待兑付。</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待兑付</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>待服务商确认</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Data centres</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>企业注册</translation>
    </message>
    <message>
        <source>Courses and advice</source>
        <translation>课程与咨询</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>申领件一览</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Places side by side</source>
        <translation>各地对比</translation>
    </message>
    <message>
        <source>Review experts</source>
        <translation>评审专家</translation>
    </message>
    <message>
        <source>Batch award</source>
        <translation>批量确认</translation>
    </message>
    <message>
        <source>Notices and objections</source>
        <translation>公示与异议</translation>
    </message>
    <message>
        <source>Payment batches</source>
        <translation>拨付批次</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>拨付批次</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Expiry and year end</source>
        <translation>到期与年终</translation>
    </message>
    <message>
        <source>Programme simulator</source>
        <translation>政策模拟</translation>
    </message>
    <message>
        <source>Compute network</source>
        <translation>算力网络</translation>
    </message>
    <message>
        <source>Risk desk</source>
        <translation>风险台</translation>
    </message>
    <message>
        <source>Rule designer</source>
        <translation>规则设计</translation>
    </message>
    <message>
        <source>Rule version</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Approved providers</source>
        <translation>服务商名录</translation>
    </message>
    <message>
        <source>Course catalogue</source>
        <translation>课程目录</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号管理</translation>
    </message>
    <message>
        <source>Account log</source>
        <translation>账号日志</translation>
    </message>
    <message>
        <source>Fairness report</source>
        <translation>公平报告</translation>
    </message>
</context>
<context>
    <name>ApprovalLadder</name>
    <message>
        <source>%1, %2</source>
        <comment>name, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>above: %1</source>
        <translation>以上：%1</translation>
    </message>
    <message>
        <source>up to %1: %2</source>
        <translation>%1 以内：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>拟定人</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>已有 %1 人，共需 %2 人</translation>
    </message>
    <message>
        <source>Still to confirm</source>
        <translation>尚待确认</translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) who neither proposed nor confirmed it</source>
        <translation>
            <numerusform>%n 位未拟定也未确认过的审批人</numerusform>
        </translation>
    </message>
    <message>
        <source>, nor decided on it before</source>
        <translation>，且此前未作过决定</translation>
    </message>
    <message>
        <source>By amount (CNY)</source>
        <translation>按金额分级（元）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Words to the applicant</source>
        <translation>告知申领单位</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>决定理由</translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message>
        <source>In</source>
        <translation>入围</translation>
    </message>
    <message>
        <source>Over its limit</source>
        <translation>超过企业上限</translation>
    </message>
    <message>
        <source>Waiting list %1</source>
        <translation>候补第 %1 位</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>待抽签</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>The company may get %1 more of this programme, %2 is proposed.</source>
        <translation>该企业在本政策下还可获得 %1 元，拟支持 %2 元。</translation>
    </message>
    <message>
        <source>Waits at %1 behind a case that came before it.</source>
        <translation>在%1排在前一候补项目之后。</translation>
    </message>
    <message>
        <source>Proposed after the list was sealed: it competes in the next one.</source>
        <translation>名单封存后才提出，参加下一份名单。</translation>
    </message>
    <message>
        <source>You can confirm</source>
        <translation>可以确认</translation>
    </message>
    <message>
        <source>You proposed it</source>
        <translation>由您拟定</translation>
    </message>
    <message>
        <source>You confirmed it</source>
        <translation>您已确认</translation>
    </message>
    <message>
        <source>You decided it before</source>
        <translation>您此前作过决定</translation>
    </message>
    <message>
        <source>For an approver</source>
        <translation>由审批人确认</translation>
    </message>
    <message>
        <source>List %1 of %2, sealed by %3 on %4</source>
        <translation>%2 年第 %1 份名单，由%3于 %4 封存</translation>
    </message>
    <message>
        <source>Ties drawn by %1 on %2. Saved as a text, the list lets anyone redo the draw.</source>
        <translation>由%1于 %2 抽签。把名单存为文本，任何人都能重做抽签。</translation>
    </message>
    <message>
        <source>Ties are to be drawn from %1 on, with the words of %2, by somebody else than sealed the list.</source>
        <translation>自 %1 起抽签，由%2说出词语，抽签人不得是封存人。</translation>
    </message>
    <message>
        <source>No tie matters: the best are in, the others wait in this order.</source>
        <translation>没有影响结果的同分：排在前面的入围，其余按此顺序候补。</translation>
    </message>
    <message>
        <source>%1: %2 left, %3 wanted.</source>
        <translation>%1结余 %2 元，需要 %3 元。</translation>
    </message>
    <message>
        <source>Tied, and the money doesn&apos;t reach all.</source>
        <translation>同分，资金不够全部支持。</translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message>
        <source>A clerk&apos;s step.</source>
        <translation>由受理人员办理。</translation>
    </message>
    <message>
        <source>A reviewer&apos;s step.</source>
        <translation>由审核人员办理。</translation>
    </message>
    <message>
        <source>An approver&apos;s step.</source>
        <translation>由审批人员办理。</translation>
    </message>
    <message>
        <source>Somebody of the company has to finish a course first.</source>
        <translation>须待企业有人学完课程。</translation>
    </message>
    <message>
        <source>Rules to look at: %1.</source>
        <translation>有规则需人工查看：%1。</translation>
    </message>
    <message>
        <source>Open on the risk desk: %1.</source>
        <translation>风险台有待处理线索：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n case(s)</source>
        <translation>
            <numerusform>受理 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n award(s)</source>
        <translation>
            <numerusform>确认 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish notices of %n case(s)</source>
        <translation>
            <numerusform>发布 %n 项的公示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Award %n case(s)</source>
        <translation>
            <numerusform>确定支持 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n award(s)</source>
        <translation>
            <numerusform>发放 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) accepted</source>
        <translation>
            <numerusform>已受理 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) confirmed</source>
        <translation>
            <numerusform>已确认 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices of %n case(s) published</source>
        <translation>
            <numerusform>已发布 %n 项的公示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) awarded</source>
        <translation>
            <numerusform>已确定支持 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) issued</source>
        <translation>
            <numerusform>已发放 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for another step: %1.</source>
        <translation>处于其他环节：%1。</translation>
    </message>
    <message>
        <source>Other rules: %1, version %2.</source>
        <translation>适用规则不同：%1，第 %2 版。</translation>
    </message>
    <message>
        <source>More is known of it since its submission: open it.</source>
        <translation>提交后有新情况，请打开查看。</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <translation>%1/%2 环节</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>(no project name yet)</source>
        <translation>（尚未填写项目名称）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Contract (CNY)</source>
        <translation>合同额（元）</translation>
    </message>
    <message>
        <source>Subsidy (CNY)</source>
        <translation>补贴额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>补正中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1/%2 papers</source>
        <translation>材料 %1/%2</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>to be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>有两个版本</translation>
    </message>
    <message>
        <source>%1 (correction)</source>
        <translation>%1（补正）</translation>
    </message>
    <message>
        <source>%1/%2 corrected</source>
        <translation>已补正 %1/%2</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>%1 开放</translation>
    </message>
    <message>
        <source>Correction missed</source>
        <translation>逾期未补正</translation>
    </message>
</context>
<context>
    <name>CheckSummary</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 项不符</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 项待审</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 项未核验</translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>全部通过</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>无核验项</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Company registered</source>
        <translation>企业登记</translation>
    </message>
    <message>
        <source>Provider listed</source>
        <translation>列入服务商名录</translation>
    </message>
    <message>
        <source>Programme published</source>
        <translation>发布政策</translation>
    </message>
    <message>
        <source>Application submitted</source>
        <translation>提交申领</translation>
    </message>
    <message>
        <source>Corrected and submitted again</source>
        <translation>补正后重新提交</translation>
    </message>
    <message>
        <source>Accepted for review</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Disregarded</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Award proposed</source>
        <translation>拟支持</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Award confirmed</source>
        <translation>确认支持</translation>
    </message>
    <message>
        <source>Sent back to review</source>
        <translation>退回复审</translation>
    </message>
    <message>
        <source>Public notice opened</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>Objection raised</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Objection dismissed</source>
        <translation>异议不成立</translation>
    </message>
    <message>
        <source>Objection upheld</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>确定支持</translation>
    </message>
    <message>
        <source>Voucher issued</source>
        <translation>发放算力券</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回申领</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>申领失效</translation>
    </message>
    <message>
        <source>Appeal made</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>Bound to a contract</source>
        <translation>绑定合同</translation>
    </message>
    <message>
        <source>Redemption requested</source>
        <translation>申请核销</translation>
    </message>
    <message>
        <source>Redemption cancelled</source>
        <translation>取消核销</translation>
    </message>
    <message>
        <source>Bill confirmed by the provider</source>
        <translation>服务商确认账单</translation>
    </message>
    <message>
        <source>Redemption refused</source>
        <translation>拒绝核销</translation>
    </message>
    <message>
        <source>Redemption approved</source>
        <translation>批准核销</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>兑付</translation>
    </message>
    <message>
        <source>Payment came back</source>
        <translation>付款退回</translation>
    </message>
    <message>
        <source>Voucher expired</source>
        <translation>算力券过期</translation>
    </message>
    <message>
        <source>Voucher frozen</source>
        <translation>算力券冻结</translation>
    </message>
    <message>
        <source>Voucher released</source>
        <translation>算力券解冻</translation>
    </message>
    <message>
        <source>Voucher revoked</source>
        <translation>算力券撤销</translation>
    </message>
    <message>
        <source>Clawback opened</source>
        <translation>发起追回</translation>
    </message>
    <message>
        <source>Recovery recorded</source>
        <translation>登记追回款</translation>
    </message>
    <message>
        <source>Budget granted</source>
        <translation>安排预算</translation>
    </message>
    <message>
        <source>Budget cut</source>
        <translation>核减预算</translation>
    </message>
    <message>
        <source>Budget year closed</source>
        <translation>预算年度结账</translation>
    </message>
    <message>
        <source>Opened for claims</source>
        <translation>开放兑付申请</translation>
    </message>
    <message>
        <source>Data centre listed</source>
        <translation>登记数据中心</translation>
    </message>
    <message>
        <source>Offer published</source>
        <translation>发布报价</translation>
    </message>
    <message>
        <source>Price announced</source>
        <translation>公布价格</translation>
    </message>
    <message>
        <source>Offer ended</source>
        <translation>停止报价</translation>
    </message>
    <message>
        <source>Enrolled in a course</source>
        <translation>报名课程</translation>
    </message>
    <message>
        <source>Course ended</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>Expert asked</source>
        <translation>咨询专家</translation>
    </message>
    <message>
        <source>Question withdrawn</source>
        <translation>撤回咨询</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>答复咨询</translation>
    </message>
    <message>
        <source>Registration approved</source>
        <translation>注册已通过</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>注册未通过</translation>
    </message>
    <message>
        <source>Outcome reported</source>
        <translation>报告项目实效</translation>
    </message>
    <message>
        <source>Signing key announced</source>
        <translation>公布签名公钥</translation>
    </message>
    <message>
        <source>Signing key revoked</source>
        <translation>撤销签名公钥</translation>
    </message>
    <message>
        <source>Confirmed by the provider&apos;s signed bill</source>
        <translation>服务商以签名账单确认</translation>
    </message>
    <message>
        <source>Facts of the company given</source>
        <translation>企业信息变更已提交</translation>
    </message>
    <message>
        <source>Facts of the company approved</source>
        <translation>企业信息变更已通过</translation>
    </message>
    <message>
        <source>Facts of the company refused</source>
        <translation>企业信息变更未通过</translation>
    </message>
    <message>
        <source>%1: recorded; it counts once the registry confirms it.</source>
        <translation>%1：已记录，服务平台确认后生效。</translation>
    </message>
    <message>
        <source>%1: recorded here, delivered when connected.</source>
        <translation>%1：已记录在本机，联网后送达。</translation>
    </message>
    <message>
        <source>Submit the company&apos;s registration</source>
        <translation>企业登记</translation>
    </message>
    <message>
        <source>Approve the registration</source>
        <translation>注册已通过</translation>
    </message>
    <message>
        <source>Refuse the registration</source>
        <translation>注册未通过</translation>
    </message>
    <message>
        <source>Give facts of the company</source>
        <translation>企业信息变更已提交</translation>
    </message>
    <message>
        <source>Approve facts of the company</source>
        <translation>企业信息变更已通过</translation>
    </message>
    <message>
        <source>Refuse facts of the company</source>
        <translation>企业信息变更未通过</translation>
    </message>
    <message>
        <source>List a provider</source>
        <translation>列入服务商名录</translation>
    </message>
    <message>
        <source>Announce a signing key</source>
        <translation>公布签名公钥</translation>
    </message>
    <message>
        <source>Revoke a signing key</source>
        <translation>撤销签名公钥</translation>
    </message>
    <message>
        <source>Publish a programme</source>
        <translation>发布政策</translation>
    </message>
    <message>
        <source>Submit the application</source>
        <translation>提交申领</translation>
    </message>
    <message>
        <source>Submit the corrected application</source>
        <translation>补正后重新提交</translation>
    </message>
    <message>
        <source>Accept for review</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Return the application for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Disregard the application</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Propose an award</source>
        <translation>拟支持</translation>
    </message>
    <message>
        <source>Refuse the application</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Confirm the award</source>
        <translation>确认支持</translation>
    </message>
    <message>
        <source>Send back for another review</source>
        <translation>退回复审</translation>
    </message>
    <message>
        <source>Open the public notice</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>Raise an objection</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Dismiss the objection</source>
        <translation>异议不成立</translation>
    </message>
    <message>
        <source>Uphold the objection</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>Award the application</source>
        <translation>确定支持</translation>
    </message>
    <message>
        <source>Issue the voucher</source>
        <translation>发放算力券</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>撤回申领</translation>
    </message>
    <message>
        <source>Let the application lapse</source>
        <translation>申领失效</translation>
    </message>
    <message>
        <source>Appeal against the decision</source>
        <translation>提出申诉</translation>
    </message>
    <message>
        <source>Bind the voucher to a contract</source>
        <translation>绑定合同</translation>
    </message>
    <message>
        <source>Request a redemption</source>
        <translation>申请核销</translation>
    </message>
    <message>
        <source>Cancel the redemption</source>
        <translation>取消核销</translation>
    </message>
    <message>
        <source>Confirm the bill as its provider</source>
        <translation>服务商确认账单</translation>
    </message>
    <message>
        <source>Confirm by the provider&apos;s signed bill</source>
        <translation>服务商以签名账单确认</translation>
    </message>
    <message>
        <source>Refuse the redemption</source>
        <translation>拒绝核销</translation>
    </message>
    <message>
        <source>Approve the redemption</source>
        <translation>批准核销</translation>
    </message>
    <message>
        <source>Settle the redemption</source>
        <translation>兑付</translation>
    </message>
    <message>
        <source>Record that the payment came back</source>
        <translation>付款退回</translation>
    </message>
    <message>
        <source>Let the voucher expire</source>
        <translation>算力券过期</translation>
    </message>
    <message>
        <source>Freeze the voucher</source>
        <translation>算力券冻结</translation>
    </message>
    <message>
        <source>Release the voucher</source>
        <translation>算力券解冻</translation>
    </message>
    <message>
        <source>Revoke the voucher</source>
        <translation>算力券撤销</translation>
    </message>
    <message>
        <source>Open a clawback</source>
        <translation>发起追回</translation>
    </message>
    <message>
        <source>Record a recovery</source>
        <translation>登记追回款</translation>
    </message>
    <message>
        <source>Record a budget grant</source>
        <translation>安排预算</translation>
    </message>
    <message>
        <source>Cut the budget</source>
        <translation>核减预算</translation>
    </message>
    <message>
        <source>Close the budget year</source>
        <translation>预算年度结账</translation>
    </message>
    <message>
        <source>List the data centre</source>
        <translation>登记数据中心</translation>
    </message>
    <message>
        <source>Publish the offer</source>
        <translation>发布报价</translation>
    </message>
    <message>
        <source>Announce a price</source>
        <translation>公布价格</translation>
    </message>
    <message>
        <source>End the offer</source>
        <translation>停止报价</translation>
    </message>
    <message>
        <source>Enrol in a course</source>
        <translation>报名课程</translation>
    </message>
    <message>
        <source>End the course</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>Ask an expert</source>
        <translation>咨询专家</translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation>撤回咨询</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>答复咨询</translation>
    </message>
    <message>
        <source>Report the outcome</source>
        <translation>报告项目实效</translation>
    </message>
    <message>
        <source>%1: sent in a moment; until then it can be undone.</source>
        <translation>%1：片刻后发送，此前可撤销。</translation>
    </message>
    <message>
        <source>%1: recorded here, delivered when connected; it can still be undone.</source>
        <translation>%1：已记录在本机，联网后送达；现在可撤销。</translation>
    </message>
    <message>
        <source>Refund offered</source>
        <translation>已提出退款</translation>
    </message>
    <message>
        <source>Offer a refund</source>
        <translation>提出退款</translation>
    </message>
    <message>
        <source>Refund offer taken back</source>
        <translation>已撤回退款申请</translation>
    </message>
    <message>
        <source>Take the refund offer back</source>
        <translation>撤回退款申请</translation>
    </message>
    <message>
        <source>Refund offer</source>
        <translation>退款申请</translation>
    </message>
    <message>
        <source>Award list sealed</source>
        <translation>名单已封存</translation>
    </message>
    <message>
        <source>Ties drawn</source>
        <translation>已抽签</translation>
    </message>
    <message>
        <source>Case taken or handed over</source>
        <translation>经办人变更</translation>
    </message>
    <message>
        <source>Payment batch made</source>
        <translation>已生成拨付批次</translation>
    </message>
    <message>
        <source>Payment batch released</source>
        <translation>已放行拨付批次</translation>
    </message>
    <message>
        <source>Payment batch withdrawn</source>
        <translation>已撤回拨付批次</translation>
    </message>
    <message>
        <source>Bank&apos;s answer recorded</source>
        <translation>已登记银行回单</translation>
    </message>
    <message>
        <source>Expired vouchers closed</source>
        <translation>已清理到期的券</translation>
    </message>
    <message>
        <source>Risk finding decided</source>
        <translation>风险线索已处理</translation>
    </message>
    <message>
        <source>Risk limit set</source>
        <translation>风险阈值已设定</translation>
    </message>
    <message>
        <source>Expert listed</source>
        <translation>专家列入名单</translation>
    </message>
    <message>
        <source>Expert&apos;s rest changed</source>
        <translation>专家暂停或恢复</translation>
    </message>
    <message>
        <source>Experts drawn</source>
        <translation>抽取专家</translation>
    </message>
    <message>
        <source>Scores given</source>
        <translation>专家评分</translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation>申报利益关系</translation>
    </message>
    <message>
        <source>Expert replaced</source>
        <translation>更换专家</translation>
    </message>
    <message>
        <source>Seal the award list</source>
        <translation>封存名单</translation>
    </message>
    <message>
        <source>Draw the ties</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Take the case or hand it over</source>
        <translation>认领或移交</translation>
    </message>
    <message>
        <source>Make a payment batch</source>
        <translation>生成拨付批次</translation>
    </message>
    <message>
        <source>Release the payment batch</source>
        <translation>放行拨付批次</translation>
    </message>
    <message>
        <source>Withdraw the payment batch</source>
        <translation>撤回拨付批次</translation>
    </message>
    <message>
        <source>Record the bank&apos;s answer</source>
        <translation>登记银行回单</translation>
    </message>
    <message>
        <source>Close expired vouchers</source>
        <translation>清理到期的券</translation>
    </message>
    <message>
        <source>Decide on a risk finding</source>
        <translation>处理风险线索</translation>
    </message>
    <message>
        <source>Set a risk limit</source>
        <translation>设定风险阈值</translation>
    </message>
    <message>
        <source>List an expert</source>
        <translation>列入评审专家</translation>
    </message>
    <message>
        <source>Let an expert rest or return</source>
        <translation>暂停或恢复专家</translation>
    </message>
    <message>
        <source>Draw the experts</source>
        <translation>抽取专家</translation>
    </message>
    <message>
        <source>Give scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Declare an interest</source>
        <translation>申报利益关系</translation>
    </message>
    <message>
        <source>Replace an expert</source>
        <translation>更换专家</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作更改</translation>
    </message>
    <message>
        <source>Batch of providers proposed</source>
        <translation>已提出服务商批次</translation>
    </message>
    <message>
        <source>Propose a batch of providers</source>
        <translation>提出服务商批次</translation>
    </message>
    <message>
        <source>Batch of providers confirmed</source>
        <translation>已确认服务商批次</translation>
    </message>
    <message>
        <source>Confirm a batch of providers</source>
        <translation>确认服务商批次</translation>
    </message>
    <message>
        <source>Batch of providers dropped</source>
        <translation>已撤销服务商批次</translation>
    </message>
    <message>
        <source>Drop a batch of providers</source>
        <translation>撤销服务商批次</translation>
    </message>
    <message>
        <source>Provider taken off the list</source>
        <translation>已将服务商移出名录</translation>
    </message>
    <message>
        <source>Take a provider off the list</source>
        <translation>将服务商移出名录</translation>
    </message>
    <message>
        <source>Origin of accelerators declared</source>
        <translation>已申报卡的来源</translation>
    </message>
    <message>
        <source>Declare the origin of accelerators</source>
        <translation>申报卡的来源</translation>
    </message>
    <message>
        <source>Declaration of origin accepted</source>
        <translation>已采信来源申报</translation>
    </message>
    <message>
        <source>Accept a declaration of origin</source>
        <translation>采信来源申报</translation>
    </message>
    <message>
        <source>Declaration of origin disputed</source>
        <translation>已对来源申报提出异议</translation>
    </message>
    <message>
        <source>Dispute a declaration of origin</source>
        <translation>对来源申报提出异议</translation>
    </message>
    <message>
        <source>Rule version proposed</source>
        <translation>已提交规则版本</translation>
    </message>
    <message>
        <source>Propose a rule version</source>
        <translation>提交规则版本</translation>
    </message>
    <message>
        <source>Rule version published</source>
        <translation>规则版本已发布</translation>
    </message>
    <message>
        <source>Publish the proposed rule version</source>
        <translation>发布规则版本</translation>
    </message>
    <message>
        <source>Rule version refused</source>
        <translation>规则版本已退回</translation>
    </message>
    <message>
        <source>Refuse the proposed rule version</source>
        <translation>退回规则版本</translation>
    </message>
    <message>
        <source>Rule version taken back</source>
        <translation>规则版本已撤回</translation>
    </message>
    <message>
        <source>Take the rule version back</source>
        <translation>撤回规则版本</translation>
    </message>
    <message>
        <source>Course published</source>
        <translation>课程已发布</translation>
    </message>
    <message>
        <source>Publish the course</source>
        <translation>发布课程</translation>
    </message>
    <message>
        <source>Course withdrawn</source>
        <translation>课程已撤下</translation>
    </message>
    <message>
        <source>Withdraw the course</source>
        <translation>撤下课程</translation>
    </message>
    <message>
        <source>Adviser published</source>
        <translation>专家已发布</translation>
    </message>
    <message>
        <source>Publish the adviser</source>
        <translation>发布专家</translation>
    </message>
    <message>
        <source>Adviser withdrawn</source>
        <translation>专家已撤下</translation>
    </message>
    <message>
        <source>Withdraw the adviser</source>
        <translation>撤下专家</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>服务平台</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>尚未设置服务平台。</translation>
    </message>
    <message>
        <source>Sign in once: the address is asked for there.</source>
        <translation>请先登录一次，登录时会询问地址。</translation>
    </message>
    <message>
        <source>The address is not encrypted.</source>
        <translation>该地址未加密。</translation>
    </message>
    <message>
        <source>No computer is known by the name %1.</source>
        <translation>找不到名为 %1 的主机。</translation>
    </message>
    <message>
        <source>Check the registry address letter by letter, and whether other web pages open. Without them this computer is offline.</source>
        <translation>请逐字核对服务平台地址，并试试能否打开其他网页；若都打不开，说明本机未联网。</translation>
    </message>
    <message>
        <source>Not needed: the address is a number.</source>
        <translation>无需解析：地址为数字形式。</translation>
    </message>
    <message>
        <source>Left to the proxy %1</source>
        <translation>交由代理 %1 解析</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已找到：%1</translation>
    </message>
    <message>
        <source>Through the proxy %1</source>
        <translation>经由代理 %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 拒绝连接。</translation>
    </message>
    <message>
        <source>The registry may be stopped for a while, or the port is wrong. Your work is kept and delivered later.</source>
        <translation>服务平台可能暂时停用，或端口有误。您的内容已保存，稍后会自动送达。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有应答。</translation>
    </message>
    <message>
        <source>A firewall may be in the way. Ask whoever looks after your network to allow this address and port.</source>
        <translation>可能被防火墙拦截，请联系网络管理人员放行该地址和端口。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from this network.</source>
        <translation>当前网络无法到达 %1。</translation>
    </message>
    <message>
        <source>Check the cable or the wireless network, then try again.</source>
        <translation>请检查网线或无线网络后重试。</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password.</source>
        <translation>代理 %1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>This program gives none to a proxy. Ask your network&apos;s office to let the registry&apos;s address through without.</source>
        <translation>本程序不向代理提供口令，请联系网络管理人员对服务平台地址免认证放行。</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>代理 %1 没有应答。</translation>
    </message>
    <message>
        <source>Check host and port of the proxy, or choose “No proxy”.</source>
        <translation>请检查代理的主机名和端口，或选择“不使用代理”。</translation>
    </message>
    <message>
        <source>The proxy %1 is not known.</source>
        <translation>找不到代理 %1。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s name letter by letter, or choose “No proxy”.</source>
        <translation>请逐字核对代理主机名，或选择“不使用代理”。</translation>
    </message>
    <message>
        <source>The proxy %1 refuses the connection.</source>
        <translation>代理 %1 拒绝连接。</translation>
    </message>
    <message>
        <source>Not needed: the registry runs on this computer.</source>
        <translation>无需加密：服务平台就在本机。</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>证书有效期至 %1，已过期。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only.</source>
        <translation>证书自 %1 起才生效。</translation>
    </message>
    <message>
        <source>The certificate is for another address.</source>
        <translation>证书属于另一个地址。</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>证书属于 %1。</translation>
    </message>
    <message>
        <source>The certificate&apos;s issuer is not known.</source>
        <translation>证书的颁发机构不受信任。</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, whom this computer does not know.</source>
        <translation>证书由 %1 颁发，本机不信任该机构。</translation>
    </message>
    <message>
        <source>What answers there does not encrypt.</source>
        <translation>对方的应答未加密。</translation>
    </message>
    <message>
        <source>Check the port. Some networks show a sign-in page of their own: open any web page first.</source>
        <translation>请检查端口。有些网络需先在其登录页认证：请先打开任意网页。</translation>
    </message>
    <message>
        <source>The certificate is not in order.</source>
        <translation>证书有问题。</translation>
    </message>
    <message>
        <source>Certificate of %1, valid until %2</source>
        <translation>证书由 %1 颁发，有效期至 %2</translation>
    </message>
    <message>
        <source>The registry answers with error %1.</source>
        <translation>服务平台返回错误 %1。</translation>
    </message>
    <message>
        <source>Its office is probably at work on it. Your work is kept and delivered later.</source>
        <translation>主办单位可能正在维护。您的内容已保存，稍后会自动送达。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no registry.</source>
        <translation>该地址有应答，但不是服务平台。</translation>
    </message>
    <message>
        <source>Check the registry address letter by letter.</source>
        <translation>请逐字核对服务平台地址。</translation>
    </message>
    <message>
        <source>The registry took the question and gave no answer.</source>
        <translation>服务平台收到请求但没有答复。</translation>
    </message>
    <message>
        <source>It may be very busy. Try again in some minutes.</source>
        <translation>可能非常繁忙，请过几分钟再试。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答正常</translation>
    </message>
    <message>
        <source>Answers, version %1</source>
        <translation>应答正常，版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead.</source>
        <translation>
            <numerusform>本机时钟快了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind.</source>
        <translation>
            <numerusform>本机时钟慢了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry did not say what time it is.</source>
        <translation>服务平台未告知时间。</translation>
    </message>
    <message numerus="yes">
        <source>Agrees with the registry&apos;s to %n seconds</source>
        <translation>
            <numerusform>与服务平台相差 %n 秒以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines are judged by the registry&apos;s clock, which this program follows. Set the computer&apos;s clock all the same.</source>
        <translation>截止时间以服务平台的时钟为准，本程序随之校正；仍请校准本机时钟。</translation>
    </message>
</context>
<context>
    <name>DataFolderText</name>
    <message>
        <source>This folder is not empty: %1</source>
        <translation>这个文件夹不是空的：%1</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one inside it.</source>
        <translation>请选择空文件夹，或在其中新建一个文件夹。</translation>
    </message>
    <message>
        <source>This folder lies inside the present data folder, or around it.</source>
        <translation>这个文件夹与当前数据文件夹互相包含。</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <translation>请选择其他位置的文件夹。</translation>
    </message>
    <message>
        <source>The program can&apos;t write to this folder: %1</source>
        <translation>程序无法写入这个文件夹：%1</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever looks after this computer for access.</source>
        <translation>请另选文件夹，或请电脑管理人员开通写入权限。</translation>
    </message>
    <message>
        <source>There is not enough room: %1 are needed, %2 are free.</source>
        <translation>空间不足：需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another disk.</source>
        <translation>请先腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>In this folder others could read this device&apos;s key.</source>
        <translation>在这个文件夹中，其他人可以读取本设备的密钥。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer: this one keeps no permissions.</source>
        <translation>该磁盘不保存文件权限，请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Your data were not moved: %1 could not be copied or opened.</source>
        <translation>数据没有移动：%1 无法复制或打开。</translation>
    </message>
    <message>
        <source>Nothing is lost; they are where they were. Check the disk or the network drive, or choose another folder.</source>
        <translation>数据没有丢失，仍在原处。请检查磁盘或网络驱动器，或另选文件夹。</translation>
    </message>
    <message>
        <source>The move was stopped.</source>
        <translation>移动已停止。</translation>
    </message>
    <message>
        <source>Your data are where they were, and nothing was left in the other folder.</source>
        <translation>数据仍在原处，另一个文件夹中没有留下任何内容。</translation>
    </message>
    <message>
        <source>Your data are now in %1</source>
        <translation>数据现在位于 %1</translation>
    </message>
    <message>
        <source>Every file was compared. The program&apos;s own files in %1 were then removed.</source>
        <translation>所有文件均已核对，随后清除了 %1 中的程序数据。</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Last day of voucher %1</source>
        <translation>算力券 %1 到期</translation>
    </message>
    <message>
        <source>Correction due: %1</source>
        <translation>补正截止：%1</translation>
    </message>
    <message>
        <source>Last day to submit: %1</source>
        <translation>申领截止：%1</translation>
    </message>
    <message>
        <source>%1 is left. What is not used by then goes back.</source>
        <translation>还剩 %1，到期未用部分将收回。</translation>
    </message>
    <message>
        <source>Correct the listed items by this day, or the application lapses.</source>
        <translation>请在当日前改正所列项目，否则申领失效。</translation>
    </message>
    <message>
        <source>Applications for “%1” are taken until this day.</source>
        <translation>“%1”当日截止申领。</translation>
    </message>
    <message>
        <source>Last day of grace to submit: %1</source>
        <translation>宽限期最后一天：%1</translation>
    </message>
    <message>
        <source>Pay back for invoice %1</source>
        <translation>发票 %1 的追回款应缴日</translation>
    </message>
    <message>
        <source>The window for “%1” has closed. Until this day applications are still taken, marked as late.</source>
        <translation>“%1”的受理期已截止。到这一天为止仍可提交，但会标为逾期。</translation>
    </message>
    <message>
        <source>The city wants %1 back, by this day at the latest.</source>
        <translation>应退回补贴 %1，最迟于这一天缴清。</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>Sign in again to deliver what waits here.</source>
        <translation>请重新登录，以便送达此处等待的事项。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached now.</source>
        <translation>目前无法连接服务平台。</translation>
    </message>
    <message>
        <source>The registry refused something. It was undone here; read why below.</source>
        <translation>服务平台拒绝了部分操作，本机已撤销；原因见下。</translation>
    </message>
    <message>
        <source>Somebody changed a draft apart from you; open the draft and choose.</source>
        <translation>有人同时修改了草稿；请打开草稿并选择。</translation>
    </message>
    <message>
        <source>Delivering now.</source>
        <translation>正在送达。</translation>
    </message>
    <message>
        <source>Something still waits to be delivered.</source>
        <translation>仍有事项等待送达。</translation>
    </message>
    <message>
        <source>The registry has everything from this device.</source>
        <translation>本机的全部事项均已送达服务平台。</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>等待送达：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The oldest since %1.</source>
        <translation>最早的一项记录于 %1。</translation>
    </message>
    <message>
        <source>Nothing is lost, but not delivered is not submitted.</source>
        <translation>内容不会丢失，但未送达即未提交。</translation>
    </message>
    <message>
        <source>Last fully synced %1.</source>
        <translation>上次全部同步：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with the registry now.</source>
        <translation>正在与服务平台同步。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The registry did not understand this entry.</source>
        <translation>服务平台无法识别这项内容。</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>还有内容未填写。</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>This file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>A value is outside its permitted range.</source>
        <translation>数值超出允许范围。</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>The unified social credit code is not valid.</source>
        <translation>统一社会信用代码不正确。</translation>
    </message>
    <message>
        <source>This program and the registry differ in version.</source>
        <translation>本程序与服务平台版本不一致。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>账号或密码错误。</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>登录已失效。</translation>
    </message>
    <message>
        <source>Too many attempts: this account is locked for a while.</source>
        <translation>尝试次数过多，账号暂时锁定。</translation>
    </message>
    <message>
        <source>This account has been closed.</source>
        <translation>该账号已停用。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色不能办理此项。</translation>
    </message>
    <message>
        <source>This place is not among those you work for.</source>
        <translation>该地区不在您的办理范围内。</translation>
    </message>
    <message>
        <source>This belongs to somebody else.</source>
        <translation>这不属于您。</translation>
    </message>
    <message>
        <source>You proposed this yourself, so somebody else must confirm it.</source>
        <translation>该项由您提出，须由他人确认。</translation>
    </message>
    <message>
        <source>You have confirmed this already.</source>
        <translation>您已确认过。</translation>
    </message>
    <message>
        <source>The signature of this work does not fit.</source>
        <translation>本次操作的签名不符。</translation>
    </message>
    <message>
        <source>The registry does not know this computer.</source>
        <translation>服务平台未登记这台电脑。</translation>
    </message>
    <message>
        <source>This computer has been blocked.</source>
        <translation>这台电脑已被停用。</translation>
    </message>
    <message>
        <source>This belongs to another place.</source>
        <translation>这属于其他地区。</translation>
    </message>
    <message>
        <source>The registry already holds something else under this number.</source>
        <translation>服务平台上该编号已有其他内容。</translation>
    </message>
    <message>
        <source>Earlier work of this computer has not arrived yet.</source>
        <translation>这台电脑之前的操作尚未送达。</translation>
    </message>
    <message>
        <source>Not all papers have been uploaded yet.</source>
        <translation>材料尚未全部上传。</translation>
    </message>
    <message>
        <source>An earlier step that this one builds on was refused.</source>
        <translation>所依据的前一步操作已被拒绝。</translation>
    </message>
    <message>
        <source>The registry does not hold this.</source>
        <translation>服务平台上没有这项内容。</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>已经存在。</translation>
    </message>
    <message>
        <source>Somebody changed this after you last saw it.</source>
        <translation>在您查看之后，他人已作修改。</translation>
    </message>
    <message>
        <source>This step is not possible in the present state.</source>
        <translation>当前状态下不能进行这一步。</translation>
    </message>
    <message>
        <source>The application period has not begun yet.</source>
        <translation>申领尚未开始。</translation>
    </message>
    <message>
        <source>The application period is over.</source>
        <translation>申领已经截止。</translation>
    </message>
    <message>
        <source>It is too early for this step.</source>
        <translation>现在办理这一步为时尚早。</translation>
    </message>
    <message>
        <source>A rule of the programme is not met.</source>
        <translation>不符合政策的一项规定。</translation>
    </message>
    <message>
        <source>The upper limit of the programme is reached.</source>
        <translation>已达到政策上限。</translation>
    </message>
    <message>
        <source>This provider is not on the programme&apos;s list.</source>
        <translation>该服务商不在本政策名录内。</translation>
    </message>
    <message>
        <source>Company and provider are related.</source>
        <translation>企业与服务商存在关联。</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>该算力券已过期。</translation>
    </message>
    <message>
        <source>Not enough is left on this voucher.</source>
        <translation>该算力券余额不足。</translation>
    </message>
    <message>
        <source>This voucher is frozen.</source>
        <translation>该算力券已冻结。</translation>
    </message>
    <message>
        <source>This voucher was revoked.</source>
        <translation>该算力券已撤销。</translation>
    </message>
    <message>
        <source>An appeal was already made.</source>
        <translation>已经申诉过。</translation>
    </message>
    <message>
        <source>The budget is short: payer %1 has %2 left, %3 is needed.</source>
        <translation>预算不足：%1 尚余 %2，需要 %3。</translation>
    </message>
    <message>
        <source>No budget has been published for this programme and year.</source>
        <translation>该政策本年度尚未安排预算。</translation>
    </message>
    <message>
        <source>This computer does not hold everything needed for this step.</source>
        <translation>这台电脑上缺少办理这一步所需的数据。</translation>
    </message>
    <message>
        <source>Saving on this computer failed.</source>
        <translation>在这台电脑上保存失败。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The registry can&apos;t be reached.</source>
        <translation>无法连接服务平台。</translation>
    </message>
    <message>
        <source>The connection to the registry is not safe, so it was not used.</source>
        <translation>与服务平台的连接不安全，未予使用。</translation>
    </message>
    <message>
        <source>The registry is busy.</source>
        <translation>服务平台繁忙。</translation>
    </message>
    <message>
        <source>The registry will take this a little later.</source>
        <translation>服务平台稍后处理。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate has expired. Tell the office that runs it; check this computer&apos;s date too.</source>
        <translation>服务平台的证书已过期。请告知运行单位，并检查这台电脑的日期。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: this computer&apos;s date is probably wrong. Correct it and try again.</source>
        <translation>证书尚未生效：这台电脑的日期可能有误，请更正后重试。</translation>
    </message>
    <message>
        <source>The certificate is for another address. Check the registry address letter by letter.</source>
        <translation>证书属于其他地址。请逐字核对服务平台地址。</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the certificate. Ask your office for its certificate authority.</source>
        <translation>证书签发机构不受这台电脑信任。请向主管单位索取其证书机构文件。</translation>
    </message>
    <message>
        <source>The address begins with http://, which sends passwords in the open. Use the https:// address.</source>
        <translation>地址以 http:// 开头，会明文传送密码。请使用 https:// 地址。</translation>
    </message>
    <message>
        <source>Check the registry address, and ask the office that runs it.</source>
        <translation>请检查服务平台地址，并询问运行单位。</translation>
    </message>
    <message>
        <source>Install the newest version of this program and try again; nothing you entered is lost.</source>
        <translation>请安装本程序最新版本后重试；已填写的内容不会丢失。</translation>
    </message>
    <message>
        <source>Correct the marked field.</source>
        <translation>请更正标出的字段。</translation>
    </message>
    <message>
        <source>Correct the field: %1.</source>
        <translation>请更正字段：%1。</translation>
    </message>
    <message>
        <source>Choose a file of at most 64 MB, for example by scanning with a lower resolution.</source>
        <translation>请选择不超过 64 MB 的文件，例如以较低分辨率扫描。</translation>
    </message>
    <message>
        <source>Compare all 18 characters with the business licence; O, I, S, V and Z never occur.</source>
        <translation>请与营业执照逐一核对 18 位字符；其中不会出现 O、I、S、V、Z。</translation>
    </message>
    <message>
        <source>Sign in again. Your work is kept on this computer and delivered afterwards.</source>
        <translation>请重新登录。您的操作保存在这台电脑上，随后送达。</translation>
    </message>
    <message>
        <source>Check capital letters and the input method, then try again.</source>
        <translation>请检查大小写和输入法后重试。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or ask your administrator to unlock it.</source>
        <translation>请等待 15 分钟，或请管理员解锁。</translation>
    </message>
    <message>
        <source>Ask your administrator if you think you should have access.</source>
        <translation>如认为应有权限，请联系管理员。</translation>
    </message>
    <message>
        <source>Sign in with the account it belongs to.</source>
        <translation>请用所属账号登录。</translation>
    </message>
    <message>
        <source>Ask a colleague with the approver&apos;s role.</source>
        <translation>请具有审批角色的同事办理。</translation>
    </message>
    <message>
        <source>Sign out and in again to register this computer anew; tell your administrator if it happens again.</source>
        <translation>请退出并重新登录，以重新登记这台电脑；若再次出现，请告知管理员。</translation>
    </message>
    <message>
        <source>Open it under its own place.</source>
        <translation>请在其所属地区打开。</translation>
    </message>
    <message>
        <source>Nothing to do: it is delivered by itself as soon as possible.</source>
        <translation>无需处理：会尽快自动送达。</translation>
    </message>
    <message>
        <source>Look at the refused step, correct it, and do this step again.</source>
        <translation>请查看被拒绝的那一步，更正后重新办理。</translation>
    </message>
    <message>
        <source>Look at the present state and decide again.</source>
        <translation>请查看当前状态后重新决定。</translation>
    </message>
    <message>
        <source>Come back when it opens.</source>
        <translation>请在开放后再来。</translation>
    </message>
    <message>
        <source>It opens on %1.</source>
        <translation>开放日期：%1。</translation>
    </message>
    <message>
        <source>Choose another programme.</source>
        <translation>请选择其他政策。</translation>
    </message>
    <message>
        <source>It closed on %1. Choose another programme.</source>
        <translation>已于 %1 截止，请选择其他政策。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>It is possible from %1.</source>
        <translation>自 %1 起可以办理。</translation>
    </message>
    <message>
        <source>Look at the list of rules.</source>
        <translation>请查看规则列表。</translation>
    </message>
    <message>
        <source>Rule %1: see the list of rules for the reason.</source>
        <translation>第 %1 条：原因见规则列表。</translation>
    </message>
    <message>
        <source>Lower the amount, or choose another programme.</source>
        <translation>请降低金额，或选择其他政策。</translation>
    </message>
    <message>
        <source>Choose another provider from the programme&apos;s list.</source>
        <translation>请从本政策名录中另选服务商。</translation>
    </message>
    <message>
        <source>Its history shows why. Ask the city&apos;s office if that seems wrong.</source>
        <translation>原因见其记录。如有疑问，请咨询主管部门。</translation>
    </message>
    <message>
        <source>Enter an amount of at most what is left.</source>
        <translation>请填写不超过余额的金额。</translation>
    </message>
    <message>
        <source>The decision is final here; the notice names the court of appeal.</source>
        <translation>此处决定为最终决定；告知书载明救济途径。</translation>
    </message>
    <message>
        <source>Award less, wait for money to be given back, or ask for a higher budget.</source>
        <translation>请降低补贴额、等待资金退回，或申请追加预算。</translation>
    </message>
    <message>
        <source>Grant a budget on the budget page first.</source>
        <translation>请先在预算页安排预算。</translation>
    </message>
    <message>
        <source>Connect to the registry and try again.</source>
        <translation>请连接服务平台后重试。</translation>
    </message>
    <message>
        <source>Start the program again. If it stays, send the diagnostic file to your administrator.</source>
        <translation>请重新启动程序；如仍出现，请将诊断文件发给管理员。</translation>
    </message>
    <message>
        <source>Free some space; what you have typed stays in the window until then.</source>
        <translation>请释放空间；在此之前，已输入的内容保留在窗口中。</translation>
    </message>
    <message>
        <source>Check the network. You can go on working: everything is kept and delivered later.</source>
        <translation>请检查网络。您可以继续工作：所有内容都会保存并稍后送达。</translation>
    </message>
    <message>
        <source>The registration of your company was refused.</source>
        <translation>贵企业的注册未通过。</translation>
    </message>
    <message>
        <source>Your company&apos;s registration is still being looked at.</source>
        <translation>贵企业的注册正在审核。</translation>
    </message>
    <message>
        <source>The office says: %1 You can register again with the same login.</source>
        <translation>窗口答复：%1 可用同一账号重新注册。</translation>
    </message>
    <message>
        <source>A clerk compares it with the licence. Try again later; nothing else is needed from you.</source>
        <translation>窗口人员正在与营业执照核对，请稍后再登录，无需其他操作。</translation>
    </message>
    <message>
        <source>This data was made by another version of the program.</source>
        <translation>这些数据由另一版本的程序生成。</translation>
    </message>
    <message>
        <source>Use the version that made it, or begin with a new data folder. Nothing was changed.</source>
        <translation>请使用生成它的版本，或改用新的数据文件夹。原有数据未作任何改动。</translation>
    </message>
    <message>
        <source>The office did not ask for a change of: %1.</source>
        <translation>以下内容不在补正要求之内，却有改动：%1。</translation>
    </message>
    <message>
        <source>Put it back as it was (“Show the whole form”, “Earlier versions”), or ask the office to list it, too.</source>
        <translation>请改回原来的内容（可用“显示整份申领表”“历史版本”），或请受理部门将其列入补正清单。</translation>
    </message>
    <message>
        <source>The invoice %1 has been handed in already.</source>
        <translation>发票 %1 已经提交过。</translation>
    </message>
    <message>
        <source>“%1” is attached to this form already.</source>
        <translation>本申领表已附有“%1”。</translation>
    </message>
    <message>
        <source>An invoice counts once: look for its number among the redemptions.</source>
        <translation>一张发票只能使用一次：请在核销记录中查找该号码。</translation>
    </message>
    <message>
        <source>A paper is handed in once: take it away where it stands, or choose another file.</source>
        <translation>同一份材料只需提交一次：请先从原位置移除，或另选文件。</translation>
    </message>
    <message>
        <source>Begin anew with “Another person (new window) …” in the menu at your name. What was not delivered from here is not taken any more.</source>
        <translation>请在姓名处的菜单中选择“其他人（新窗口）…”重新开始；此处未送达的内容不再接收。</translation>
    </message>
    <message>
        <source>The ties of the award list are not drawn yet.</source>
        <translation>名单中的同分项目尚未抽签。</translation>
    </message>
    <message>
        <source>This case is not on the award list as it is proposed now.</source>
        <translation>该项目按目前的拟支持金额不在名单上。</translation>
    </message>
    <message>
        <source>This case is on the waiting list: place %1.</source>
        <translation>该项目在候补名单中，第 %1 位。</translation>
    </message>
    <message>
        <source>Open “Batch award”: it shows the list and the step that comes next.</source>
        <translation>打开“批量确认”，查看名单和下一步。</translation>
    </message>
    <message>
        <source>%1 of %2 experts have scored it.</source>
        <translation>%2 位专家中 %1 位已评分。</translation>
    </message>
    <message>
        <source>No expert is left who could be drawn.</source>
        <translation>没有可抽取的专家。</translation>
    </message>
    <message>
        <source>An award can be proposed once all of them have.</source>
        <translation>全部评分后才能拟支持。</translation>
    </message>
    <message>
        <source>Ask the programme editor to list more experts.</source>
        <translation>请政策编辑列入更多专家。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 已在名录中。</translation>
    </message>
    <message>
        <source>A course must be finished before the voucher is issued.</source>
        <translation>发券前须先完成课程。</translation>
    </message>
    <message>
        <source>This provider was taken off the programme&apos;s list on %1.</source>
        <translation>该服务商已于 %1 移出本政策名录。</translation>
    </message>
    <message>
        <source>This adviser takes no questions any more.</source>
        <translation>该专家不再接受提问。</translation>
    </message>
    <message>
        <source>Nobody has confirmed your roles yet.</source>
        <translation>您的角色尚未确认。</translation>
    </message>
    <message>
        <source>Look at the list again and choose another.</source>
        <translation>请重新查看目录，另选一项。</translation>
    </message>
    <message>
        <source>A security administrator confirms them; your password is kept. Sign in again after that.</source>
        <translation>由安全管理员确认；您的密码已保存，确认后请重新登录。</translation>
    </message>
    <message>
        <source>All seats of the course on %1 are taken.</source>
        <translation>%1 开课的名额已满。</translation>
    </message>
    <message>
        <source>The course began on %1; the office has not named another day yet.</source>
        <translation>课程已于 %1 开课，管理部门尚未公布下一期。</translation>
    </message>
    <message>
        <source>This course is not offered any more.</source>
        <translation>该课程已不再开设。</translation>
    </message>
    <message>
        <source>Leave it out of this batch.</source>
        <translation>请从本批中去掉。</translation>
    </message>
    <message>
        <source>Rule %1: somebody of the company has to finish “%2” first.</source>
        <translation>第 %1 条：企业须先有人完成“%2”。</translation>
    </message>
    <message>
        <source>What was used before that day is still paid: hand in a bill that ends before it.</source>
        <translation>此日之前的用量仍可核销：请提交截至该日之前的账单。</translation>
    </message>
    <message>
        <source>The day of signing is still to come.</source>
        <translation>签订日期尚未到来。</translation>
    </message>
    <message>
        <source>You are enrolled in this course already.</source>
        <translation>您已报名这门课程。</translation>
    </message>
</context>
<context>
    <name>ExpertPages</name>
    <message>
        <source>Expert review</source>
        <translation>专家评审</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Revenue (CNY)</source>
        <translation>营业收入（元）</translation>
    </message>
    <message>
        <source>Total assets (CNY)</source>
        <translation>资产总额（元）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>区县或市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Shareholders from 25 %</source>
        <translation>持股 25 % 及以上股东</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>尾号 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between names</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>“%1” is empty: there is nothing in the file.</source>
        <translation>“%1”是空文件，里面没有内容。</translation>
    </message>
    <message>
        <source>Save or download it again, look whether it opens, and choose it once more.</source>
        <translation>请重新保存或下载，确认能打开后再选择一次。</translation>
    </message>
    <message>
        <source>“%1” is named as a %2 file, but there is no %2 in it.</source>
        <translation>“%1”的名称是 %2 文件，内容却不是 %2。</translation>
    </message>
    <message>
        <source>A new name does not change what a file is: open it in the program that made it and save or export it as %1.</source>
        <translation>改名不会改变文件的格式：请用制作它的程序打开，再另存或导出为 %1。</translation>
    </message>
    <message>
        <source>%1 is no kind of file that can be handed in.</source>
        <translation>%1 不是可提交的文件类型。</translation>
    </message>
    <message>
        <source>Hand in one of these: %1.</source>
        <translation>请提交以下类型之一：%1。</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，从</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，到</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1不低于 %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1不超过 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Another than those listed</source>
        <translation>列表以外的选项</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Go to a page of the rail</source>
        <translation>转到左栏的某一页</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>This page, with the keys of the page shown</source>
        <translation>本帮助页，并列出当前页的按键</translation>
    </message>
    <message>
        <source>To the next or the last control</source>
        <translation>到下一个或上一个控件</translation>
    </message>
    <message>
        <source>Press the button that is marked</source>
        <translation>按下选中的按钮</translation>
    </message>
    <message>
        <source>Close what is open, clear a search</source>
        <translation>关闭弹出内容，清空搜索</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size; Ctrl and the wheel do the same</source>
        <translation>放大、缩小、恢复；按住 Ctrl 滚动滚轮亦可</translation>
    </message>
    <message>
        <source>Choose a row, a hit of the search or a notification</source>
        <translation>选择一行、一条搜索结果或一条通知</translation>
    </message>
    <message>
        <source>Open it; a double click does the same</source>
        <translation>打开；双击亦可</translation>
    </message>
    <message>
        <source>Search in the list of this page</source>
        <translation>在本页列表中搜索</translation>
    </message>
    <message>
        <source>Next case, case before</source>
        <translation>下一件、上一件</translation>
    </message>
    <message>
        <source>Show or hide the case beside the list</source>
        <translation>显示或隐藏列表旁的申领件</translation>
    </message>
    <message>
        <source>Let the case pass to its next step</source>
        <translation>通过，进入下一环节</translation>
    </message>
    <message>
        <source>Return it or refuse it, with the reason</source>
        <translation>退回或不予支持，并说明理由</translation>
    </message>
    <message>
        <source>Save at once; every change is saved by itself as well</source>
        <translation>立即保存；每次修改也会自动保存</translation>
    </message>
    <message>
        <source>Keys on “To do”</source>
        <translation>“待办”页的按键</translation>
    </message>
    <message>
        <source>Keys on “Review”</source>
        <translation>“审核”页的按键</translation>
    </message>
    <message>
        <source>Keys on “Application form”</source>
        <translation>“申领填报”页的按键</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>What a city pays of your bills for computing power, at the providers it approved.</source>
        <translation>城市为您在其认可服务商处的算力费用所支付的部分。</translation>
    </message>
    <message>
        <source>Pay first</source>
        <translation>先支付后兑付</translation>
    </message>
    <message>
        <source>Some programmes pay afterwards: you pay the bill and claim against your award.</source>
        <translation>部分政策事后兑付：先自行支付账单，再凭补贴额度申请兑付。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>支持比例</translation>
    </message>
    <message>
        <source>The part of each bill that the city pays, up to the programme&apos;s caps.</source>
        <translation>每笔账单中由城市支付的比例，以政策上限为限。</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>The office names what is wrong. Correct it by the day given, or the case lapses.</source>
        <translation>管理部门逐项指出问题；请在期限内补正，逾期申领将失效。</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Days in which anybody may object before an award counts.</source>
        <translation>支持决定生效前，任何人可提出异议的期间。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Set aside for a bill that isn&apos;t settled yet.</source>
        <translation>为尚未兑付的账单预留的金额。</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Money of the budget that is promised: committed, issued or held. It can&apos;t be promised twice.</source>
        <translation>预算中已承诺、已发放或已预占的资金，不会重复承诺。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Recorded on this device and not yet confirmed by the registry. It is delivered by itself.</source>
        <translation>已记录在本机、尚待服务平台确认，会自动上传。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>服务平台</translation>
    </message>
    <message>
        <source>The service that decides and keeps the log that nobody can rewrite.</source>
        <translation>作出裁定并保存不可篡改日志的服务。</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Print the list as it is shown</source>
        <translation>按当前显示打印列表</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>返回待办</translation>
    </message>
    <message>
        <source>Explain the word of the field, where a question mark stands beside it</source>
        <translation>解释该字段旁带问号的术语</translation>
    </message>
    <message>
        <source>Try other numbers: what if</source>
        <translation>换一组数字试算（假设分析）</translation>
    </message>
    <message>
        <source>Keys on “Workbench”</source>
        <translation>“工作台”的按键</translation>
    </message>
    <message>
        <source>Keys on “Budget”</source>
        <translation>“资金”的按键</translation>
    </message>
    <message>
        <source>Lead to approving or paying; pressed again: do it</source>
        <translation>转到批准或兑付按钮；再按一次即办理</translation>
    </message>
    <message>
        <source>Refuse it, with the reason</source>
        <translation>拒绝并写明理由</translation>
    </message>
    <message>
        <source>Keys on “Redemption”</source>
        <translation>“核销”页按键</translation>
    </message>
    <message>
        <source>Redeeming</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>To have a bill paid with a voucher: you enter the bill, its provider confirms it, the office approves it.</source>
        <translation>用算力券抵付账单：您填写账单，服务商确认，主管部门批准。</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>兑付</translation>
    </message>
    <message>
        <source>The finance office has paid the city&apos;s part of the bill: to the provider, or to you where you paid first.</source>
        <translation>财务部门已支付账单中由政府承担的部分：付给服务商；先支付后兑付的，付给企业。</translation>
    </message>
    <message>
        <source>Clawing back</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>What was paid without being owed is asked back, in part or whole, with a day by which it is due.</source>
        <translation>不应享受的补贴部分或全部收回，并写明应缴日。</translation>
    </message>
    <message>
        <source>Choose several cases, to take a step with them together</source>
        <translation>选择多个申领件，一并办理</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Appropriated (source)</source>
        <translation>预算来源</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>On vouchers</source>
        <translation>券面余额</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Recovered (source)</source>
        <translation>追回来源</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>国库</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令编号</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>转出账户</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>转入账户</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>券号</translation>
    </message>
</context>
<context>
    <name>MoneyUnit</name>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>CNY million</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>CNY billion</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>USD million</source>
        <translation>万美元</translation>
    </message>
    <message>
        <source>USD billion</source>
        <translation>亿美元</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>CNY %1</source>
        <translation>人民币 %1 元</translation>
    </message>
    <message numerus="yes">
        <source>Under the programme “%1”, %n project(s) that were checked, reviewed and confirmed are made public before support is granted; the list is annexed. The amount proposed is %2 in all.</source>
        <translation>
            <numerusform>根据《%1》有关规定，经企业申领、形式审查、专家评审和审批确认，现对 %n 个拟支持项目予以公示（名单见附件），拟支持金额合计%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice runs from %1 to %2 (%n working day(s)).</source>
        <translation>
            <numerusform>公示期为%1至%2（%n 个工作日）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever objects to what is published here may do so in writing within this period, with a real name, a way to be reached and the grounds. Every objection is looked into and answered by people who took no part in the decision, and who objects is kept confidential.</source>
        <translation>公示期内，任何单位和个人对公示内容有异议的，可以书面提出，并写明真实姓名或单位名称、联系方式和理由。每件异议均由未参与决定的人员核查并答复，异议人信息予以保密。</translation>
    </message>
    <message>
        <source>Demonstration: all data on this page are invented</source>
        <translation>演示数据：本页内容均为虚构</translation>
    </message>
    <message>
        <source>Public notice of projects to be supported: %1</source>
        <translation>关于%1拟支持项目的公示</translation>
    </message>
    <message>
        <source>Annex: list of the projects to be supported</source>
        <translation>附件：拟支持项目名单</translation>
    </message>
    <message>
        <source>Office for compute vouchers, %1</source>
        <translation>%1算力券工作办公室</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>List of the projects to be supported</source>
        <translation>拟支持项目名单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Credit codes without their middle digits, names of persons masked; contacts, contracts and papers are not published.</source>
        <translation>信用代码已隐去中间各位，个人姓名已脱敏；联系方式、合同和材料不予公示。</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>Published and not supported any more: %1.</source>
        <translation>公示后不再支持的项目：%1。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今日截止</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Public notice %1 %2</source>
        <translation>%1公示 %2</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Applying company</source>
        <translation>申领单位</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>Voucher %1 was issued: %2, valid until %3.</source>
        <translation>算力券 %1 已发放：%2，有效期至 %3。</translation>
    </message>
    <message>
        <source>Your draft for “%1” can be submitted only until %2.</source>
        <translation>“%1”的草稿须在 %2（含当日）前提交。</translation>
    </message>
    <message>
        <source>“%1” can be submitted for “%2” only until %3.</source>
        <translation>“%1”须在 %3（含当日）前提交至“%2”。</translation>
    </message>
    <message>
        <source>%1 objects to an award: %2</source>
        <translation>%1 对拟支持提出异议：%2</translation>
    </message>
    <message>
        <source>No money is left for “%1” this year.</source>
        <translation>“%1”本年度已无可用资金。</translation>
    </message>
    <message>
        <source>Only %1 is left for “%2” this year, less than a tenth of its budget.</source>
        <translation>“%2”本年度仅余 %1，不足预算的十分之一。</translation>
    </message>
    <message>
        <source>The registry refused “%1”: %2</source>
        <translation>服务平台拒绝了“%1”：%2</translation>
    </message>
    <message>
        <source>The registry refused “%1” for %2: %3</source>
        <translation>服务平台拒绝了对 %2 的“%1”：%3</translation>
    </message>
    <message>
        <source>“%1” was returned: correct %2 items by %3.</source>
        <translation>“%1”已退回：请在 %3 前补正 %2 项。</translation>
    </message>
    <message>
        <source>“%1” was returned: correct %2 items.</source>
        <translation>“%1”已退回：请补正 %2 项。</translation>
    </message>
    <message>
        <source>“%1” is on public notice until %2.</source>
        <translation>“%1”正在公示，至 %2 结束。</translation>
    </message>
    <message>
        <source>“%1” was awarded: %2.</source>
        <translation>“%1”已获支持：%2。</translation>
    </message>
    <message>
        <source>“%1” was refused</source>
        <translation>“%1”未予支持</translation>
    </message>
    <message>
        <source>“%1” was not accepted</source>
        <translation>“%1”不予受理</translation>
    </message>
    <message>
        <source>“%1” has lapsed</source>
        <translation>“%1”已失效</translation>
    </message>
    <message>
        <source>Voucher %1 was frozen</source>
        <translation>算力券 %1 已冻结</translation>
    </message>
    <message>
        <source>Voucher %1 can be used again</source>
        <translation>算力券 %1 已恢复使用</translation>
    </message>
    <message>
        <source>Voucher %1 was revoked</source>
        <translation>算力券 %1 已撤销</translation>
    </message>
    <message>
        <source>Voucher %1 has expired</source>
        <translation>算力券 %1 已过期</translation>
    </message>
    <message>
        <source>A redemption of voucher %1 was refused</source>
        <translation>算力券 %1 的一笔核销被拒绝</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Use %1 of voucher %2 today: it expires tonight.</source>
        <translation>算力券 %2 今晚到期：请于今日用完 %1。</translation>
    </message>
    <message>
        <source>Use %1 of voucher %2 by tomorrow, %3: it expires then.</source>
        <translation>算力券 %2 明日（%3）到期：请及时用完 %1。</translation>
    </message>
    <message>
        <source>Use %1 of voucher %2 by %3: it expires in %4 days.</source>
        <translation>算力券 %2 还有 %4 天到期：请在 %3 前用完 %1。</translation>
    </message>
    <message>
        <source>The correction of %1 was due on %2 and has not come; the case may lapse.</source>
        <translation>%1 的补正已于 %2 到期未交，可作失效处理。</translation>
    </message>
    <message>
        <source>The public notice of %1 ended on %2 without objection; it can be awarded.</source>
        <translation>%1 的公示已于 %2 结束且无异议，可予支持。</translation>
    </message>
    <message>
        <source>The award of %1 waits for its voucher; after %2 it may lapse.</source>
        <translation>%1 已获支持但尚未发放算力券，%2 后可作失效处理。</translation>
    </message>
    <message>
        <source>%1 corrections were due and have not come; the cases may lapse.</source>
        <translation>%1 项补正到期未交，可作失效处理。</translation>
    </message>
    <message>
        <source>%1 public notices ended without objection; the cases can be awarded.</source>
        <translation>%1 项公示已结束且无异议，可予支持。</translation>
    </message>
    <message>
        <source>%1 awards wait for their vouchers and will soon lapse.</source>
        <translation>%1 项已获支持但尚未发放算力券，即将失效。</translation>
    </message>
    <message>
        <source>A redemption waits for your confirmation: invoice %1 over %2.</source>
        <translation>有一笔核销待您确认：发票 %1，金额 %2。</translation>
    </message>
    <message>
        <source>Invoice %1 was settled: %2 paid</source>
        <translation>发票 %1 已兑付：%2</translation>
    </message>
    <message>
        <source>The redemption of invoice %1 was refused, %2</source>
        <translation>发票 %1 的核销已被拒绝，涉及 %2</translation>
    </message>
    <message>
        <source>The company cancelled the redemption of invoice %1, %2</source>
        <translation>企业取消了发票 %1 的核销，涉及 %2</translation>
    </message>
    <message>
        <source>Overdue since %1: pay back %2 for invoice %3.</source>
        <translation>已逾期（期限 %1）：请退还发票 %3 的 %2。</translation>
    </message>
    <message>
        <source>Pay back %1 for invoice %2 by %3: %4</source>
        <translation>请于 %3 前退还发票 %2 的 %1：%4</translation>
    </message>
    <message>
        <source>Only %1 is left of voucher %2.</source>
        <translation>算力券 %2 仅剩 %1。</translation>
    </message>
    <message>
        <source>Much of voucher %1 is unused: %2 is left until %3.</source>
        <translation>算力券 %1 大部分未使用：还剩 %2，%3 到期。</translation>
    </message>
    <message>
        <source>Your question “%1” was answered.</source>
        <translation>您的问题“%1”已有答复。</translation>
    </message>
    <message>
        <source>%1 companies have signed up and wait for a decision.</source>
        <translation>有 %1 家企业申请注册，等待审核。</translation>
    </message>
    <message>
        <source>%1 has signed up and waits for your decision.</source>
        <translation>%1 申请注册，等待您审核。</translation>
    </message>
    <message>
        <source>“%1” for “%2” is not delivered yet, and not delivered is not submitted. It must reach the registry by the end of %3: connect this computer.</source>
        <translation>“%2”的申请“%1”尚未送达，未送达即未提交。须在 %3 当日结束前送达服务平台，请尽快联网。</translation>
    </message>
    <message>
        <source>%1 asks to change facts that checks rest upon.</source>
        <translation>%1 申请变更审核所依据的企业信息。</translation>
    </message>
    <message>
        <source>The office approved the changed facts of %1.</source>
        <translation>%1 的企业信息变更已通过。</translation>
    </message>
    <message>
        <source>The office refused the changed facts of %1: %2</source>
        <translation>%1 的企业信息变更未通过：%2</translation>
    </message>
    <message>
        <source>The window has closed. Your draft for “%1” is still taken until %2, as late.</source>
        <translation>受理期已截止。“%1”的草稿截至 %2（含当日）仍可提交，将标为逾期。</translation>
    </message>
    <message>
        <source>The window has closed. “%1” for “%2” is still taken until %3, as late.</source>
        <translation>受理期已截止。“%1”（“%2”）截至 %3（含当日）仍可提交，将标为逾期。</translation>
    </message>
    <message>
        <source>%1 offers to give back %2 of a settled subsidy: %3</source>
        <translation>%1 提出退回已拨付补贴 %2：%3</translation>
    </message>
    <message>
        <source>The city claims back what it paid for invoice %1, or a part of it</source>
        <translation>发票 %1 已兑付的补贴被追回（全部或部分）</translation>
    </message>
</context>
<context>
    <name>PageSets</name>
    <message>
        <source>Administration</source>
        <translation>管理端</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>For companies</source>
        <translation>企业端</translation>
    </message>
    <message>
        <source>Review expert</source>
        <translation>评审专家</translation>
    </message>
</context>
<context>
    <name>ProgrammeNames</name>
    <message>
        <source>in force from %1</source>
        <translation>%1 年起施行</translation>
    </message>
    <message>
        <source>rules of version %1</source>
        <translation>规则第 %1 版</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Open-ended</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n 家服务商</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>without the last day</source>
        <translation>不含末日</translation>
    </message>
    <message>
        <source>with the last day</source>
        <translation>含末日</translation>
    </message>
    <message>
        <source>CNY %1</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Who pays how much</source>
        <translation>出资方与补贴比例</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Windows and periods</source>
        <translation>受理期与期限</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>申领对象</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>补贴范围</translation>
    </message>
    <message>
        <source>Who confirms an award</source>
        <translation>审批层级</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则条文</translation>
    </message>
    <message>
        <source>What experts score</source>
        <translation>专家评审指标</translation>
    </message>
    <message>
        <source>Listed providers</source>
        <translation>名录内服务商</translation>
    </message>
    <message>
        <source>Nobody pays yet: add a payer.</source>
        <translation>还没有出资方，请添加。</translation>
    </message>
    <message>
        <source>Each payer needs a rate above zero, and all rates together are at most 100 %.</source>
        <translation>每个出资方的比例须大于零，合计不超过 100 %。</translation>
    </message>
    <message>
        <source>Nobody confirms yet: add a step.</source>
        <translation>还没有审批层级，请添加。</translation>
    </message>
    <message>
        <source>Amounts have to rise from step to step, only the last has no limit, and one to three people confirm.</source>
        <translation>金额须逐级递增，只有最后一级不设上限，每级由 1 至 3 人审批。</translation>
    </message>
    <message>
        <source>The programme ends before it begins.</source>
        <translation>政策的截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>A window ends before it begins.</source>
        <translation>受理期的截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>The base period ends before it begins.</source>
        <translation>基准期的截止日期早于开始日期。</translation>
    </message>
    <message>
        <source>Every rule needs a number of its own. Courses before the issue need a rule that refuses, and a course.</source>
        <translation>规则编号不能重复。发券前须完成课程的规则，效力须为“不予通过”，并写明课程。</translation>
    </message>
    <message>
        <source>A rate of its own is for a kind of cost that is paid for, each once.</source>
        <translation>单列比例只能用于补贴范围内的费用，每类一次。</translation>
    </message>
    <message>
        <source>Each kind of applicant has at most one cover of its own.</source>
        <translation>每类申领对象最多一个单列比例。</translation>
    </message>
    <message>
        <source>Every criterion needs a name in both languages, and there must be one.</source>
        <translation>至少要有一项指标，每项都要有中英文名称。</translation>
    </message>
    <message>
        <source>The points of all criteria have to be 100 together, each best score has to divide 100, and one to nine experts score within a day or more.</source>
        <translation>各项权重合计须为 100 分，满分值须能整除 100，专家 1 至 9 人，评审时间至少 1 个工作日。</translation>
    </message>
    <message>
        <source>A voucher is valid for a month or more, and a correction has a working day or more.</source>
        <translation>算力券有效期至少 1 个月，补正期限至少 1 个工作日。</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>待发布</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已公告</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Place&apos;s name in Chinese</source>
        <translation>地区中文名</translation>
    </message>
    <message>
        <source>Place&apos;s name in English</source>
        <translation>地区英文名</translation>
    </message>
    <message>
        <source>Number prefix</source>
        <translation>编号前缀</translation>
    </message>
    <message>
        <source>Rule version</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Programme begins</source>
        <translation>政策开始日期</translation>
    </message>
    <message>
        <source>Programme ends</source>
        <translation>政策截止日期</translation>
    </message>
    <message>
        <source>Published budget a year</source>
        <translation>公布的年度预算</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>rule number</source>
        <translation>条文编号</translation>
    </message>
    <message>
        <source>Cover of its own</source>
        <translation>单列比例（对象）</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申领对象</translation>
    </message>
    <message>
        <source>younger than, months</source>
        <translation>成立不满（月）</translation>
    </message>
    <message>
        <source>Rate of its own</source>
        <translation>单列比例（费用）</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>share of the contract</source>
        <translation>占合同额</translation>
    </message>
    <message>
        <source>Smallest contract</source>
        <translation>合同额下限</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申领对象</translation>
    </message>
    <message>
        <source>Eligible costs</source>
        <translation>补贴费用</translation>
    </message>
    <message>
        <source>Time share</source>
        <translation>时间分摊</translation>
    </message>
    <message>
        <source>only costs of the base period</source>
        <translation>只计基准期费用</translation>
    </message>
    <message>
        <source>base period</source>
        <translation>基准期</translation>
    </message>
    <message>
        <source>days are counted</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>rounded down to</source>
        <translation>向下取整到</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>受理期</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Working days for a correction</source>
        <translation>补正期限（工作日）</translation>
    </message>
    <message>
        <source>Working days of public notice</source>
        <translation>公示期（工作日）</translation>
    </message>
    <message>
        <source>Months that a voucher is valid</source>
        <translation>算力券有效期（月）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>审批层级</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必交</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>text in Chinese</source>
        <translation>中文条文</translation>
    </message>
    <message>
        <source>text in English</source>
        <translation>英文条文</translation>
    </message>
    <message>
        <source>Source in Chinese</source>
        <translation>中文依据</translation>
    </message>
    <message>
        <source>Source in English</source>
        <translation>英文依据</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Scoring by experts</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Version of the rubric</source>
        <translation>评审指标版本</translation>
    </message>
    <message>
        <source>Experts for each application</source>
        <translation>每件专家人数</translation>
    </message>
    <message>
        <source>Working days for scoring</source>
        <translation>评审期限（工作日）</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>权重（百分制）</translation>
    </message>
    <message>
        <source>best score</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>guidance in Chinese</source>
        <translation>中文评分说明</translation>
    </message>
    <message>
        <source>guidance in English</source>
        <translation>英文评分说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rule %1 needs a number of letters, digits and dots, and its text in both languages.</source>
        <translation>规则 %1 须有编号（字母、数字和点）以及中英文条文。</translation>
    </message>
    <message>
        <source>The parameters of rule %1 do not fit what it checks. Amounts are in fen, shares in hundredths of a percent, times in months; places, industries and costs are codes.</source>
        <translation>规则 %1 的参数与核对内容不符：金额以分为单位，比例以万分之一为单位，期限以月为单位，地区、行业、费用填代码。</translation>
    </message>
    <message>
        <source>The programme needs a name in both languages.</source>
        <translation>政策须有中英文名称。</translation>
    </message>
    <message>
        <source>The text of rule %1 is too long: at most %2 characters in Chinese and %3 in English.</source>
        <translation>规则 %1 的条文过长：中文至多 %2 个字符，英文至多 %3 个字符。</translation>
    </message>
</context>
<context>
    <name>ProviderPages</name>
    <message>
        <source>Redemptions</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>When a company redeems a voucher with you, its bill appears here for you to confirm.</source>
        <translation>企业在贵方核销算力券时，账单会出现在这里，由您确认。</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bills that you have confirmed appear here, and when they were settled.</source>
        <translation>您确认过的账单及其兑付情况会出现在这里。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>My offers</source>
        <translation>我的报价</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>待兑付</translation>
    </message>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>To accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To publish</source>
        <translation>待公示</translation>
    </message>
    <message>
        <source>In notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To award</source>
        <translation>待确定支持</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Requested (CNY)</source>
        <translation>申领额（元）</translation>
    </message>
    <message>
        <source>Awarded (CNY)</source>
        <translation>核定补贴额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>规则核验</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申领主体</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动日期</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>曾经办理</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>异议未结</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>First application</source>
        <translation>首次申领</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Somebody whose account is closed</source>
        <translation>账号已停用的人员</translation>
    </message>
    <message>
        <source>Sample of %1 %</source>
        <translation>抽查（%1%）</translation>
    </message>
</context>
<context>
    <name>QueueViews</name>
    <message>
        <source>Handed in again</source>
        <translation>退回再报</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>In my hands</source>
        <translation>我经办的</translation>
    </message>
    <message>
        <source>Of closed accounts</source>
        <translation>停用账号名下</translation>
    </message>
    <message>
        <source>Sample of %1 % for %2</source>
        <translation>抽查 %2（%1%）</translation>
    </message>
</context>
<context>
    <name>RedemptionListModel</name>
    <message>
        <source>Requested</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Subsidy (CNY)</source>
        <translation>补贴（元）</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Bill (CNY)</source>
        <translation>账单（元）</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>Waiting</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>SettlementWords</name>
    <message>
        <source>You made this batch yourself, so somebody else must release it.</source>
        <translation>本批次由您制单，须由他人放行。</translation>
    </message>
    <message>
        <source>You approved %1 in this batch, so somebody else must release it.</source>
        <translation>本批次中的 %1 由您审批，须由他人放行。</translation>
    </message>
    <message>
        <source>Ask a colleague of the finance office.</source>
        <translation>请财务部门的同事办理。</translation>
    </message>
    <message>
        <source>The bank account of %1 changed after the batch was made.</source>
        <translation>%1 的银行账户在生成批次后发生了变更。</translation>
    </message>
    <message>
        <source>Withdraw the batch, look at the change, and make the batch again.</source>
        <translation>请撤回批次，核实变更后重新生成。</translation>
    </message>
    <message>
        <source>The lines are not those that were released, so no file is written.</source>
        <translation>付款明细与放行时不一致，因此不生成文件。</translation>
    </message>
    <message>
        <source>Tell your administrator; nothing was paid.</source>
        <translation>请告知管理员；没有付款。</translation>
    </message>
    <message>
        <source>%1 stands in another batch already.</source>
        <translation>%1 已在另一批次中。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新查看列表。</translation>
    </message>
    <message>
        <source>All of this is recorded already.</source>
        <translation>这些都已登记。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>The file lacks columns of the bank&apos;s answer: %1.</source>
        <translation>文件缺少银行回单的列：%1。</translation>
    </message>
    <message>
        <source>The help of this page (F1) names all columns.</source>
        <translation>本页帮助（F1）列出了全部列名。</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>银行办理中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>付款参考号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bank receipt</source>
        <translation>银行回单号</translation>
    </message>
    <message>
        <source>Quotation marks don&apos;t match</source>
        <translation>引号不配对</translation>
    </message>
    <message>
        <source>As many fields as the heading has are expected</source>
        <translation>列数与表头不一致</translation>
    </message>
    <message>
        <source>Not readable as text</source>
        <translation>无法识别为文字</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>Nothing stands there</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Neither paid nor bounced</source>
        <translation>既不是“成功”也不是“退回”</translation>
    </message>
    <message>
        <source>Not an amount in yuan</source>
        <translation>不是以元为单位的金额</translation>
    </message>
    <message>
        <source>Not a payment of this batch</source>
        <translation>不是本批次的付款</translation>
    </message>
    <message>
        <source>Not the amount of the payment</source>
        <translation>与付款金额不符</translation>
    </message>
    <message>
        <source>The payment is named twice</source>
        <translation>同一付款出现两次</translation>
    </message>
    <message>
        <source>Contradicts what is recorded</source>
        <translation>与已登记的结果矛盾</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>已全部回单</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>待回单</translation>
    </message>
    <message>
        <source>Bank&apos;s reason</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Payment %1 is claimed back already, so its return can&apos;t be recorded.</source>
        <translation>付款 %1 已被追回，无法再登记退回。</translation>
    </message>
    <message>
        <source>Take its line out of the file and read the rest in.</source>
        <translation>请从文件中删去该行，再读入其余各行。</translation>
    </message>
    <message>
        <source>Voucher %1 is frozen, so nothing is paid of it.</source>
        <translation>算力券 %1 已冻结，暂不拨付。</translation>
    </message>
    <message>
        <source>Withdraw the batch and make it without this bill, or have the voucher released first.</source>
        <translation>撤回批次，去掉这张账单后重新生成，或先解除冻结。</translation>
    </message>
</context>
<context>
    <name>SignUpWords</name>
    <message>
        <source>3 to 64 letters, digits, dots, hyphens or underscores, no blanks.</source>
        <translation>3 至 64 个字母、数字、点、连字符或下划线，不含空格。</translation>
    </message>
    <message>
        <source>Enter the 18 characters of the code.</source>
        <translation>请填写 18 位代码。</translation>
    </message>
    <message>
        <source>The code has 18 characters; these are %1.</source>
        <translation>代码应为 18 位，现有 %1 位。</translation>
    </message>
    <message>
        <source>Character %1 is &quot;%2&quot;, which never occurs in a code (neither do I, O, S, V and Z).</source>
        <translation>第 %1 位是“%2”，代码中不会出现（I、O、S、V、Z 也不会）。</translation>
    </message>
    <message>
        <source>A character from 9 to 17 is mistyped: compare them with the licence.</source>
        <translation>第 9 至 17 位有误，请与营业执照核对。</translation>
    </message>
    <message>
        <source>A character is mistyped: the check at the end does not fit. Compare all 18 with the licence.</source>
        <translation>校验位不符，有一位填错，请将 18 位与营业执照逐一核对。</translation>
    </message>
</context>
<context>
    <name>SignedBillText</name>
    <message>
        <source>Provider&apos;s code</source>
        <translation>服务商代码</translation>
    </message>
    <message>
        <source>Buyer&apos;s code</source>
        <translation>购方代码</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Usage file&apos;s digest</source>
        <translation>用量文件摘要</translation>
    </message>
    <message>
        <source>The bill is not complete: %1 is missing or not written as it should be.</source>
        <translation>账单不完整：缺少 %1，或其写法不对。</translation>
    </message>
    <message>
        <source>Ask the provider to make it anew with cpv-audit bill sign.</source>
        <translation>请服务商用 cpv-audit bill sign 重新生成。</translation>
    </message>
    <message>
        <source>Ask the provider to send it again as a file, not as text in a mail.</source>
        <translation>请服务商以文件形式重新发送，不要贴在邮件正文里。</translation>
    </message>
    <message>
        <source>The bill does not agree with this redemption.</source>
        <translation>账单与本笔核销不一致。</translation>
    </message>
    <message>
        <source>Compare both and ask the provider for the right bill.</source>
        <translation>请核对两者，并请服务商提供正确的账单。</translation>
    </message>
    <message>
        <source>The bill is for another redemption: %1 is %2 in it, and %3 here.</source>
        <translation>账单对应的是另一笔核销：其中%1为 %2，这里为 %3。</translation>
    </message>
    <message>
        <source>It was made out to another company. Ask the provider for one with your code.</source>
        <translation>账单是开给另一家企业的。请服务商按贵公司的统一社会信用代码重新出具。</translation>
    </message>
    <message>
        <source>If the bill is right, cancel this request and make a new one as the bill says; otherwise ask the provider for a new bill.</source>
        <translation>如账单无误，请取消本笔核销并按账单重新提交；否则请服务商重新出具账单。</translation>
    </message>
    <message>
        <source>Open it at the redemption that it belongs to, or ask the provider for a bill for this one.</source>
        <translation>请在它所属的核销中打开，或请服务商为本笔核销出具账单。</translation>
    </message>
    <message>
        <source>Ask the provider for a bill signed with a key in force, or to confirm with its account.</source>
        <translation>请服务商用有效密钥重新签出账单，或用其账号确认。</translation>
    </message>
    <message>
        <source>The provider revoked the key of this bill on %1.</source>
        <translation>服务商已于 %1 撤销签署该账单的密钥。</translation>
    </message>
    <message>
        <source>The key of this bill was valid until %1.</source>
        <translation>签署该账单的密钥有效期至 %1。</translation>
    </message>
    <message>
        <source>The signature does not match: the bill was changed after it was signed, or made up.</source>
        <translation>签名不符：账单在签署后被改动，或系伪造。</translation>
    </message>
    <message>
        <source>Ask the provider for the file as it was made; a bill can&apos;t be corrected afterwards.</source>
        <translation>请向服务商索取原始文件；账单签署后不能更改。</translation>
    </message>
    <message>
        <source>The provider has not announced the key that this bill is signed with.</source>
        <translation>服务商未公布签署该账单的公钥。</translation>
    </message>
    <message>
        <source>Connect to the registry once. If it stays, ask the provider to announce the key on its account page.</source>
        <translation>请先连接一次服务平台。如仍如此，请服务商在其账户页公布该公钥。</translation>
    </message>
    <message>
        <source>The bill says it was issued on %1, which is still to come.</source>
        <translation>账单写明出具于 %1，而这一天尚未到来。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, ask the provider to make the bill anew.</source>
        <translation>请检查本机日期；如日期无误，请服务商重新生成账单。</translation>
    </message>
    <message>
        <source>This bill has already confirmed this redemption.</source>
        <translation>该账单已确认过本笔核销。</translation>
    </message>
    <message>
        <source>Nothing to do: the city&apos;s finance office approves it next.</source>
        <translation>无需操作：接下来由主办城市的财务批准。</translation>
    </message>
    <message>
        <source>Open the bill itself, not the usage table behind it.</source>
        <translation>请打开账单本身，而不是其背后的用量表。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read or written here.</source>
        <translation>无法读取或写入该文件。</translation>
    </message>
    <message>
        <source>Check that %1 is there and not in use elsewhere, or choose another folder.</source>
        <translation>请确认 %1 存在且未被占用，或另选文件夹。</translation>
    </message>
    <message>
        <source>This is no bill signed by a provider that this program knows.</source>
        <translation>这不是本程序认识的服务商签名账单。</translation>
    </message>
    <message>
        <source>Open the file that the provider signed (it ends in .json), not the invoice or the usage table.</source>
        <translation>请打开服务商签名的文件（扩展名为 .json），而不是发票或用量表。</translation>
    </message>
    <message>
        <source>This file is no bill signed by the provider, or it was damaged.</source>
        <translation>该文件不是服务商签名的账单，或已损坏。</translation>
    </message>
    <message>
        <source>This file is too large for a bill signed by the provider.</source>
        <translation>该文件过大，不是服务商签名的账单。</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Sign in to deliver</source>
        <translation>登录后送达</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n waiting</source>
        <translation>
            <numerusform>离线：%n 项待送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 项被拒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待送达 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message numerus="yes">
        <source>%n papers to upload</source>
        <translation>
            <numerusform>%n 份材料待上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Never fully synced yet</source>
        <translation>尚未完整同步</translation>
    </message>
    <message>
        <source>Not signed in | %1</source>
        <translation>未登录 | %1</translation>
    </message>
    <message>
        <source>Offline | %1</source>
        <translation>离线 | %1</translation>
    </message>
    <message>
        <source>Online | %1</source>
        <translation>在线 | %1</translation>
    </message>
    <message>
        <source>Waiting %1 | refused %2</source>
        <translation>待送达 %1 | 被拒 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the registry: click to see why</source>
        <translation>
            <numerusform>服务平台拒绝 %n 项：点击查看原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>Offline before the first sync was complete: lists and figures show what is here, the rest follows.</source>
        <translation>首次同步未完成即已离线：列表和数字只含已到的记录，其余联网后补齐。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be delivered, the oldest since %1</source>
        <translation>
            <numerusform>%n 项待送达，最早 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be delivered</source>
        <translation>
            <numerusform>%n 项待送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>First sync of this account, %1 % here: lists and figures stand still until all of it has arrived.</source>
        <translation>本账号首次同步已到 %1 %：全部到齐之前，列表和数字保持不动。</translation>
    </message>
    <message>
        <source>First sync of this account: lists and figures stand still until all of it has arrived.</source>
        <translation>本账号正在首次同步：全部到齐之前，列表和数字保持不动。</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n waiting, since %1</source>
        <comment>of the oldest one</comment>
        <translation>
            <numerusform>离线：%n 项待送达，最早 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone; nothing was sent.</source>
        <translation>已撤销操作，未发送。</translation>
    </message>
</context>
<context>
    <name>VoucherListModel</name>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Left (CNY)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Held (CNY)</source>
        <translation>预占（元）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Face value or award</source>
        <translation>面额或补贴额度</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>Used or paid out</source>
        <translation>已核销或兑付</translation>
    </message>
    <message>
        <source>%1 (CNY)</source>
        <comment>an amount&apos;s name</comment>
        <translation>%1（元）</translation>
    </message>
    <message>
        <source>Amount awarded</source>
        <translation>补贴额度</translation>
    </message>
</context>
<context>
    <name>cpv::AccountChangesCard</name>
    <message>
        <source>Waiting for a second administrator</source>
        <translation>待另一名管理员确认</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>确认前不生效</translation>
    </message>
    <message>
        <source>Proposed by %1, %2; expires %3</source>
        <translation>提出人：%1，%2；有效期至 %3</translation>
    </message>
    <message>
        <source>The closed account opens again</source>
        <translation>已停用的账号将恢复</translation>
    </message>
    <message>
        <source>About you: others decide</source>
        <translation>涉及本人，由他人办理</translation>
    </message>
    <message>
        <source>Another administrator must confirm</source>
        <translation>待另一名管理员确认</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>A security administrator confirms</source>
        <translation>由安全管理员确认</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Confirmed. It counts from now on; the person signs in again.</source>
        <translation>已确认并生效，本人须重新登录。</translation>
    </message>
    <message>
        <source>Dropped. Nothing has changed.</source>
        <translation>已撤销，未作任何变更。</translation>
    </message>
    <message>
        <source>An administrator of all its places confirms</source>
        <translation>由管理其全部地区的管理员确认</translation>
    </message>
    <message>
        <source>Confirm the change of %1</source>
        <translation>确认 %1 的变更</translation>
    </message>
    <message>
        <source>Drop the change of %1</source>
        <translation>撤销 %1 的变更</translation>
    </message>
</context>
<context>
    <name>cpv::AccountClosingForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>暂不移交</translation>
    </message>
    <message>
        <source>Looking for cases in %1&apos;s hands …</source>
        <translation>正在查找 %1 名下的事项…</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and can&apos;t sign in any more. No case is in their hands.</source>
        <translation>%1 将立即在各处退出登录，不能再登录。其名下没有未办结的事项。</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and can&apos;t sign in any more.</source>
        <translation>%1 将立即在各处退出登录，不能再登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in their hands.</source>
        <translation>
            <numerusform>其名下有 %n 件未办结事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation>请选择接手人员。</translation>
    </message>
    <message>
        <source>Clerks find them in &quot;To do&quot; under the view &quot;Of closed accounts&quot; and take them over.</source>
        <translation>受理人员可在“待办”的视图“停用账号名下”中找到并接手。</translation>
    </message>
    <message>
        <source>Close and hand over</source>
        <translation>停用并移交</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>%1 的账号已停用。</translation>
    </message>
    <message>
        <source>Takes the cases over</source>
        <translation>接手人员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s), which go the same way</source>
        <translation>
            <numerusform>另有 %n 件，处理方式相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AccountComputers</name>
    <message>
        <source>Shut out. What it has not delivered stays on it and is never taken.</source>
        <translation>已停用。未送达的操作留在该终端上，不再接收。</translation>
    </message>
    <message>
        <source>Has not signed in on any computer yet.</source>
        <translation>尚未在任何终端上登录。</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>未命名的终端</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n 件未送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not delivered and will never be taken: ask the person to connect first.</source>
        <translation>
            <numerusform>有 %n 件操作未送达，停用后不再接收；请先让本人联网送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed out at once, and nothing more is delivered from it.</source>
        <translation>立即退出登录，此后不再接收该终端的操作。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>登记于 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近使用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) delivered</source>
        <translation>
            <numerusform>已送达 %n 件操作</numerusform>
        </translation>
    </message>
    <message>
        <source>shut out %1</source>
        <translation>停用于 %1</translation>
    </message>
    <message>
        <source>something waits since %1</source>
        <translation>自 %1 起有操作待送达</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Shut it out now</source>
        <translation>立即停用</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>终端设备</translation>
    </message>
    <message>
        <source>Shut out %1 …</source>
        <translation>停用 %1…</translation>
    </message>
</context>
<context>
    <name>cpv::AccountEventsPage</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Account log</source>
        <translation>账号日志</translation>
    </message>
    <message>
        <source>Sign-ins, computers, passwords, roles: kept as they happened</source>
        <translation>登录、终端、密码、角色变更，如实留存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest %1 lines are shown.</source>
        <translation>仅显示最新的 %1 条。</translation>
    </message>
    <message>
        <source>Choose a shorter time, so that none is left out of a file.</source>
        <translation>请缩短时间范围，以免导出文件有遗漏。</translation>
    </message>
    <message>
        <source>What happened to accounts</source>
        <translation>账号日志</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>姓名或账号</translation>
    </message>
    <message>
        <source>Search the account log</source>
        <translation>查找账号日志</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Choose another person or a longer time.</source>
        <translation>请换一个人员或放宽时间范围。</translation>
    </message>
</context>
<context>
    <name>cpv::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Your password, your computers and who works with you</source>
        <translation>密码、电脑和同事</translation>
    </message>
    <message>
        <source>Your password and your computers</source>
        <translation>密码和电脑</translation>
    </message>
</context>
<context>
    <name>cpv::AccountSection</name>
    <message>
        <source>Enter your present password.</source>
        <translation>请填写当前密码。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>On other computers you are asked to sign in again.</source>
        <translation>其他电脑上需要重新登录。</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>A password is changed at the registry: connect and try again.</source>
        <translation>修改密码需要连接服务平台，请联网后重试。</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>当前登录</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
</context>
<context>
    <name>cpv::AccountSheet</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Open again …</source>
        <translation>恢复账号…</translation>
    </message>
    <message>
        <source>Change roles and places …</source>
        <translation>变更角色和地区…</translation>
    </message>
    <message>
        <source>Proposed. It counts once a security administrator has confirmed it.</source>
        <translation>已提交，安全管理员确认后生效。</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>重发代码</translation>
    </message>
    <message>
        <source>Close the account …</source>
        <translation>停用账号…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It also counts in %1, which is not among your own places: an administrator of all its places decides.</source>
        <translation>该账号还涉及%1，不在您的管理地区内：请管理其全部地区的管理员办理。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cpv::AccountTermsForm</name>
    <message>
        <source>%1 is not among your own places: an administrator of that place decides.</source>
        <translation>%1不在您的管理地区内，请该地区的管理员办理。</translation>
    </message>
    <message>
        <source>Tick at least one place.</source>
        <translation>请至少勾选一个地区。</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>请至少勾选一个角色。</translation>
    </message>
    <message>
        <source>System, security and audit administrators are three different people: tick one of them only.</source>
        <translation>系统、安全、审计管理员须由三人分别担任，只能勾选其一。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>cpv::AccountsPage</name>
    <message>
        <source>Which accounts</source>
        <translation>账号范围</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号管理</translation>
    </message>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>工作人员 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to confirm</source>
        <translation>
            <numerusform>%n 项变更待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite an official</source>
        <translation>邀请工作人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>终端数</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Name, role, place</source>
        <translation>姓名、角色、地区</translation>
    </message>
    <message>
        <source>Search the accounts</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <source>Accounts of the officials</source>
        <translation>工作人员账号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>cpv::ActionBar</name>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Return for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Disregard</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Propose award</source>
        <translation>拟支持</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Confirm award</source>
        <translation>确认拟支持</translation>
    </message>
    <message>
        <source>Send back to review</source>
        <translation>退回复审</translation>
    </message>
    <message>
        <source>Publish notice</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>确定支持</translation>
    </message>
    <message>
        <source>Issue voucher</source>
        <translation>发放算力券</translation>
    </message>
    <message>
        <source>You proposed this award; another person must confirm it.</source>
        <translation>拟支持由您提出，须由他人确认。</translation>
    </message>
    <message>
        <source>You have confirmed; one more person must confirm.</source>
        <translation>您已确认，还须另一人确认。</translation>
    </message>
    <message>
        <source>You decided on this case before; an appeal goes to other people.</source>
        <translation>您此前已对本件作出决定；申诉须由他人办理。</translation>
    </message>
    <message>
        <source>The notice period runs until %1; the award is possible after it.</source>
        <translation>公示期至 %1，期满后方可确定支持。</translation>
    </message>
    <message>
        <source>An objection is open; answer it before the award.</source>
        <translation>有异议尚未答复，答复后方可确定支持。</translation>
    </message>
    <message>
        <source>Open for claims</source>
        <translation>开放兑付申请</translation>
    </message>
    <message>
        <source>%1: press F8 again</source>
        <translation>%1：再按一次 F8</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>steps</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>Next step, by a clerk: %1.</source>
        <translation>下一步由受理人员办理：%1。</translation>
    </message>
    <message>
        <source>Next step, by a reviewer: %1.</source>
        <translation>下一步由审核人员决定：%1。</translation>
    </message>
    <message>
        <source>Next step, by an approver: %1.</source>
        <translation>下一步由审批人员决定：%1。</translation>
    </message>
    <message>
        <source>The voucher waits until somebody of the company has finished %1; its completion is marked under “Courses and advice”.</source>
        <translation>须待企业有人完成%1后才能发券；课程完成情况在“课程与咨询”中确认。</translation>
    </message>
</context>
<context>
    <name>cpv::ActionForm</name>
    <message>
        <source>Write a sentence; the applicant reads it.</source>
        <translation>请写明一句话，申领单位会看到。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>决定理由</translation>
    </message>
</context>
<context>
    <name>cpv::AgreedPriceForm</name>
    <message>
        <source>Priced by the contract</source>
        <translation>合同计价项</translation>
    </message>
    <message>
        <source>Agreed price of one unit (CNY)</source>
        <translation>合同单价（元）</translation>
    </message>
    <message>
        <source>Hold against it</source>
        <translation>按此核对</translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <comment>SKU, unit</comment>
        <translation>%1，每 %2</translation>
    </message>
    <message>
        <source>%1: agreed %2</source>
        <comment>SKU and unit, price</comment>
        <translation>%1：合同单价 %2</translation>
    </message>
    <message>
        <source>Not on this bill.</source>
        <translation>本账单中没有此项。</translation>
    </message>
    <message>
        <source>The bill&apos;s middle price is %1.</source>
        <translation>本账单的单价中位数为 %1。</translation>
    </message>
    <message>
        <source>As in the signed contract; empty: none.</source>
        <translation>按已签合同填写；留空表示未约定。</translation>
    </message>
    <message>
        <source>Enter a price above zero, like 12.50.</source>
        <translation>请填写大于零的单价，例如 12.50。</translation>
    </message>
</context>
<context>
    <name>cpv::ApplicationsPage</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Search number or project</source>
        <translation>搜索编号或项目</translation>
    </message>
    <message>
        <source>Search applications</source>
        <translation>搜索申领</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申领办理</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>我的申领</translation>
    </message>
    <message>
        <source>%1 in this list, drafts included</source>
        <translation>共 %1 项，含草稿</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申领</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Choose a programme; the form is kept as you type and can be sent later.</source>
        <translation>先选择政策；填写内容随时保存，可稍后提交。</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>选择政策</translation>
    </message>
    <message>
        <source>subsidy awarded</source>
        <translation>核定补贴额</translation>
    </message>
    <message>
        <source>subsidy under review</source>
        <translation>办理中申领补贴额</translation>
    </message>
</context>
<context>
    <name>cpv::ApprovedProvidersView</name>
    <message>
        <source>On the list</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>报价数</translation>
    </message>
    <message>
        <source>Bills of a year (CNY)</source>
        <translation>近一年账单（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>在册 %1 家</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>by the rule set&apos;s own list</source>
        <translation>随政策规则文件列入</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Bills of a year</source>
        <translation>近一年账单</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s), %1 CNY</source>
        <translation>
            <numerusform>%n 笔，%1 元</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>移出名录</translation>
    </message>
    <message>
        <source>Usage before that day is still paid.</source>
        <translation>此日之前的用量仍可核销。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>列入名录</translation>
    </message>
    <message>
        <source>Approved providers</source>
        <translation>服务商名录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名录</translation>
    </message>
    <message>
        <source>At once, from all programmes of the place. Vouchers can&apos;t be bound to the provider any more; coming back takes a new batch and two people.</source>
        <translation>立即从本地区全部政策的名录中移出，算力券不能再绑定该服务商；重新列入须另提一批并由两人办理。</translation>
    </message>
    <message>
        <source>First day whose usage is not paid</source>
        <translation>停止核销用量的首日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Everybody who sees the list can read it.</source>
        <translation>能看到名录的人都能看到理由。</translation>
    </message>
    <message>
        <source>No provider is approved yet</source>
        <translation>名录中尚无服务商</translation>
    </message>
    <message>
        <source>Propose a batch; when a second person has confirmed it, companies can choose its providers.</source>
        <translation>请提出一批名录；另一人确认后，企业即可选择其中的服务商。</translation>
    </message>
</context>
<context>
    <name>cpv::AttachedPaper</name>
    <message>
        <source>View %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Issued on: %1</source>
        <translation>开具日期：%1</translation>
    </message>
    <message>
        <source>Counts until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Counts until %1 only. Get a newer one if you don&apos;t submit today.</source>
        <translation>有效期只到 %1。如今天不提交，请换一份新的。</translation>
    </message>
    <message>
        <source>Too old: it counted until %1. Get a new one, or the office will return the application.</source>
        <translation>已过期：有效期至 %1。请换一份新的，否则申领会被退回补正。</translation>
    </message>
    <message>
        <source>This day is still to come. Correct it.</source>
        <translation>这一天还没到，请改正。</translation>
    </message>
    <message>
        <source>Upload of %1: %2 %</source>
        <translation>%1 的上传进度：%2 %</translation>
    </message>
    <message>
        <source>Waits to be delivered to the registry</source>
        <translation>等待上传到服务平台</translation>
    </message>
    <message>
        <source>Issued on (optional)</source>
        <translation>开具日期（选填）</translation>
    </message>
    <message numerus="yes">
        <source>Such papers count for %n day(s), as a rule. With its day you are told here when it gets too old.</source>
        <translation>
            <numerusform>这类材料一般在开具后 %n 天内有效。填写日期后，过期时会在此提醒；不填也可提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % delivered</source>
        <translation>已上传 %1 %</translation>
    </message>
</context>
<context>
    <name>cpv::AwardsPage</name>
    <message>
        <source>Batch award</source>
        <translation>批量确认</translation>
    </message>
    <message>
        <source>%1 | budget year %2</source>
        <translation>%1 | %2 预算年度</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n award(s)</source>
        <translation>
            <numerusform>确认 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal scores stand at the line where the money ends</source>
        <translation>资金用尽处有同分项目</translation>
    </message>
    <message>
        <source>Seal the list with the digests of two outsiders&apos; words; on the announced day they decide the order.</source>
        <translation>请用两位外部人员所选词语的摘要封存名单；到公布的抽签日，由这两个词语决定先后顺序。</translation>
    </message>
    <message>
        <source>Left after it (CNY)</source>
        <translation>确认后结余（元）</translation>
    </message>
    <message>
        <source>To be drawn</source>
        <translation>待抽签</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Running total (CNY)</source>
        <translation>累计（元）</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Your step</source>
        <translation>您的操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Proposed cases, best first</source>
        <translation>拟支持项目，按名次</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Left (CNY)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>This batch (CNY)</source>
        <translation>本批（元）</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>As the registry confirmed it; it refuses what a payer hasn&apos;t.</source>
        <translation>以服务平台确认的结余为准；出资方不足的会被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) not confirmed</source>
        <translation>
            <numerusform>%n 项未能确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) confirmed</source>
        <translation>
            <numerusform>已确认 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Award list %1-%2</source>
        <translation>支持名单 %1-%2</translation>
    </message>
    <message>
        <source>The list is written</source>
        <translation>名单已保存</translation>
    </message>
    <message>
        <source>Seal the list</source>
        <translation>封存名单</translation>
    </message>
    <message>
        <source>Draw the ties</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>No case is proposed</source>
        <translation>没有拟支持的项目</translation>
    </message>
    <message>
        <source>As soon as a reviewer proposes an award, it can be confirmed here together with others.</source>
        <translation>评审人员提出拟支持后，可以在这里与其他项目一起确认。</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Day of submission</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>In this batch</source>
        <translation>本批入围</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1</source>
        <translation>
            <numerusform>%n 项，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Left in the budget</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Once this batch is confirmed</source>
        <translation>本批全部确认后</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 人</translation>
    </message>
</context>
<context>
    <name>cpv::BankAnswerCard</name>
    <message>
        <source>The bank&apos;s answer</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>The file names no payment.</source>
        <translation>文件中没有任何付款。</translation>
    </message>
    <message>
        <source>Ask the bank for the answer to this batch.</source>
        <translation>请向银行索取本批次的回单。</translation>
    </message>
    <message>
        <source>All of this is recorded already.</source>
        <translation>这些都已登记。</translation>
    </message>
    <message>
        <source>%1 rows; nothing changes.</source>
        <translation>共 %1 行，没有变化。</translation>
    </message>
    <message>
        <source>Paid %1, came back %2.</source>
        <translation>付款成功 %1，退回 %2。</translation>
    </message>
    <message>
        <source>%1 new, %2 recorded already, %3 of the batch without an answer. Nothing is recorded yet.</source>
        <translation>新结果 %1 笔，已登记 %2 笔，本批次仍有 %3 笔无结果。尚未登记任何内容。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>付款参考号</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Receipt or reason</source>
        <translation>回单号或原因</translation>
    </message>
    <message>
        <source>Have the bank correct the file, then read it in again.</source>
        <translation>请银行更正文件后重新导入。</translation>
    </message>
</context>
<context>
    <name>cpv::BarChartCard</name>
    <message>
        <source>%1 (right axis)</source>
        <translation>%1（右轴）</translation>
    </message>
</context>
<context>
    <name>cpv::BillCheckCard</name>
    <message numerus="yes">
        <source>%n mismatches</source>
        <translation>
            <numerusform>%n 处不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Agrees as far as checked</source>
        <translation>已核对部分相符</translation>
    </message>
    <message>
        <source>Held against contract</source>
        <translation>对照合同</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核对中</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>The one of its provider and time</source>
        <translation>按服务商和时间自动匹配</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contract, provider</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Contract %1 with %2</source>
        <translation>合同 %1，服务商 %2</translation>
    </message>
    <message>
        <source>None fits: choose one, or name the provider&apos;s contract in an application.</source>
        <translation>没有匹配的合同：请选择，或在申领中填写该服务商的合同。</translation>
    </message>
    <message>
        <source>Nothing was found that doesn&apos;t agree.</source>
        <translation>未发现不符。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, each of less money.</source>
        <translation>
            <numerusform>另有 %n 处，金额均较小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a question</source>
        <translation>值得问一问</translation>
    </message>
    <message>
        <source>Redeem this bill</source>
        <translation>用此账单核销</translation>
    </message>
    <message>
        <source>What counts, by month</source>
        <translation>各月可补费用</translation>
    </message>
    <message>
        <source>All of it, %1, may be redeemed.</source>
        <translation>全部 %1 均为可补费用。</translation>
    </message>
    <message>
        <source>%1 of %2 may be redeemed. Not paid, or taken off: %3.</source>
        <translation>%2 中可补费用为 %1。不予支付或已扣除：%3。</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>可补费用</translation>
    </message>
    <message>
        <source>Not paid, or taken off</source>
        <translation>不予支付或已扣除</translation>
    </message>
</context>
<context>
    <name>cpv::BillImportCard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>关闭报告</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Choose bills or e-invoices</source>
        <translation>选择账单或电子发票</translation>
    </message>
    <message>
        <source>Bills and e-invoices (*.csv *.gz *.xml);;All files (*)</source>
        <translation>账单与电子发票 (*.csv *.gz *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <comment>with digit groups</comment>
        <translation>已读取 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>, %n files to come</source>
        <translation>
            <numerusform>，还有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 rows, %2.</source>
        <translation>已导入：%1 行，合计 %2。</translation>
    </message>
    <message>
        <source>Invoice %1 over %2 imported.</source>
        <translation>已导入发票 %1，金额 %2。</translation>
    </message>
    <message>
        <source>The file has a header and no rows. Nothing was imported.</source>
        <translation>文件只有表头，没有数据。未导入任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 rows can&apos;t be read, so nothing of this file was imported. Correct them, or ask the provider for a new export.</source>
        <translation>共 %2 行，其中 %1 行无法读取，因此该文件未导入任何内容。请更正，或请服务商重新导出。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>问题与处理办法</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows can&apos;t be read either. Save the list to see them all.</source>
        <translation>
            <numerusform>另有 %n 行也无法读取。导出列表可查看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the files</source>
        <translation>按文件中的顺序</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
</context>
<context>
    <name>cpv::BillKeysSection</name>
    <message>
        <source>Enter a name by which you know the key, such as the system that signs.</source>
        <translation>请填写便于您辨认的名称，例如签署账单的系统。</translation>
    </message>
    <message>
        <source>Paste the line of 44 characters that cpv-audit bill key prints after “public key”.</source>
        <translation>请粘贴 cpv-audit bill key 在“public key”之后显示的 44 个字符。</translation>
    </message>
    <message>
        <source>Choose a day from today to %1.</source>
        <translation>请选择今天至 %1 之间的日期。</translation>
    </message>
    <message>
        <source>Announced. Companies&apos; programs know the key once the registry has it.</source>
        <translation>已公布。服务平台收到后，企业端即可识别该公钥。</translation>
    </message>
    <message>
        <source>Revoked. No bill signed with it confirms anything any more.</source>
        <translation>已撤销。用它签署的账单不再有效。</translation>
    </message>
    <message>
        <source>This key was announced before. Make a new one with cpv-audit bill key.</source>
        <translation>该公钥此前已公布过。请用 cpv-audit bill key 另行生成。</translation>
    </message>
    <message>
        <source>There are %1 keys in force already.</source>
        <translation>有效的公钥已有 %1 个。</translation>
    </message>
    <message>
        <source>Revoke one that is no longer used, then announce this one.</source>
        <translation>请先撤销一个不再使用的，再公布这一个。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Bills signed with it that no redemption has taken yet are refused from then on. It can&apos;t come back.</source>
        <translation>此后，用它签署而尚未用于核销的账单一律拒绝。撤销后不能恢复。</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>公布于 %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>撤销于 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>立即撤销</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keys for signed bills</source>
        <translation>签名账单的公钥</translation>
    </message>
    <message>
        <source>A company can hand in a bill that you signed instead of waiting for your confirmation here. Make a key with “cpv-audit bill key FILE”, keep the file to yourself, and announce the public line it prints.</source>
        <translation>企业可以提交您签署的账单，而不必等您在这里确认。请用“cpv-audit bill key 文件名”生成密钥，私钥文件自行保管，并在这里公布它显示的公钥。</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Announce the key</source>
        <translation>公布公钥</translation>
    </message>
</context>
<context>
    <name>cpv::BillPage</name>
    <message>
        <source>Billed, as in your books (CNY)</source>
        <translation>账单金额，以贵方账面为准（元）</translation>
    </message>
    <message>
        <source>At most what was requested; what is less goes back to the company&apos;s voucher.</source>
        <translation>不超过申请金额；少于申请的部分退回企业的算力券。</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Confirm the bill</source>
        <translation>确认账单</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Why you refuse</source>
        <translation>拒绝理由</translation>
    </message>
    <message>
        <source>The company and the city read it.</source>
        <translation>企业和主管部门都会看到。</translation>
    </message>
    <message>
        <source>Enter an amount above zero and at most %1.</source>
        <translation>请填写大于零且不超过 %1 的金额。</translation>
    </message>
    <message>
        <source>Enter the number of your invoice.</source>
        <translation>请填写贵方的发票号码。</translation>
    </message>
    <message>
        <source>The company named invoice %1. Refuse the redemption if that is wrong.</source>
        <translation>企业填写的是发票 %1。如有误，请拒绝这笔核销。</translation>
    </message>
    <message>
        <source>As the company named it. Compare it with your invoice.</source>
        <translation>由企业填写，请与贵方发票核对。</translation>
    </message>
</context>
<context>
    <name>cpv::BillWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It is here already, as %1. A bill counts once; remove that one first to read it anew.</source>
        <translation>该文件已导入，文件名为 %1。同一账单只计一次；如需重新读取，请先移除原来的那份。</translation>
    </message>
    <message>
        <source>This invoice is made out to %1. Only those made out to your company count.</source>
        <translation>这张发票的购买方是 %1。只有开给本企业的发票才算数。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that it is still there and that you may read it.</source>
        <translation>无法打开 %1。请确认文件仍在原处，且您有读取权限。</translation>
    </message>
    <message>
        <source>The row that begins in line %1 doesn&apos;t end: a quotation mark is open. Close it, or ask the provider for a new export.</source>
        <translation>从第 %1 行开始的记录没有结束：缺少右引号。请补上引号，或请服务商重新导出。</translation>
    </message>
    <message>
        <source>The file is larger than can be read in one piece. Ask the provider for one file a month.</source>
        <translation>文件过大，无法一次读完。请服务商按月分别导出。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Fetch it from the provider once more.</source>
        <translation>文件已损坏（%1）。请向服务商重新获取。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it was kept.</source>
        <translation>已取消，未保留任何内容。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>line, column</comment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may. Double it inside a quoted field.</source>
        <translation>引号出现在不该出现的位置。引号内的引号请写成两个。</translation>
    </message>
    <message>
        <source>The row has %1 fields, not as many as the header. Look for a comma that should be quoted.</source>
        <translation>该行有 %1 个字段，与表头不一致。请检查是否有逗号未加引号。</translation>
    </message>
    <message>
        <source>The characters can&apos;t be read. Save the file as UTF-8 or GB18030.</source>
        <translation>字符无法识别。请将文件另存为 UTF-8 或 GB18030 编码。</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>文字过长，请缩短。</translation>
    </message>
    <message>
        <source>Nothing stands here. Fill it in.</source>
        <translation>此处为空，请填写。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it like 1234.56, without groups or a currency sign.</source>
        <translation>“%1”不是数字。请写成 1234.56 的形式，不带千分位和货币符号。</translation>
    </message>
    <message>
        <source>“%1” is beyond what an amount can be. Check its digits.</source>
        <translation>“%1”超出金额的范围，请核对位数。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-03-01T00:00:00Z.</source>
        <translation>“%1”不是时间。请写成 2026-03-01T00:00:00Z 的形式。</translation>
    </message>
    <message>
        <source>The period ends before it begins (%1). Check both times.</source>
        <translation>期间的结束早于开始（%1），请核对两个时间。</translation>
    </message>
    <message>
        <source>“%1” is no charge category. It is one of Usage, Purchase, Tax, Credit, Adjustment.</source>
        <translation>“%1”不是费用类别。应为 Usage、Purchase、Tax、Credit、Adjustment 之一。</translation>
    </message>
    <message>
        <source>The currency is “%1”. Vouchers pay bills in CNY: ask the provider for one.</source>
        <translation>币种为“%1”。算力券只抵扣人民币账单，请服务商另行出具。</translation>
    </message>
    <message>
        <source>Billed by somebody else: %1</source>
        <translation>由其他服务商计费：%1</translation>
    </message>
    <message>
        <source>Outside the period of contract %1</source>
        <translation>超出合同 %1 的服务期</translation>
    </message>
    <message>
        <source>Above the contract&apos;s price: %1</source>
        <translation>高于合同单价：%1</translation>
    </message>
    <message>
        <source>Invoice %1 has another total</source>
        <translation>发票 %1 的金额不一致</translation>
    </message>
    <message>
        <source>Invoice %1 is on no row of the bill</source>
        <translation>账单中没有发票 %1 的明细</translation>
    </message>
    <message>
        <source>Invoice %1 is not here</source>
        <translation>缺少发票 %1</translation>
    </message>
    <message>
        <source>More was redeemed than invoice %1 bills</source>
        <translation>核销金额超过发票 %1 的账单金额</translation>
    </message>
    <message>
        <source>Redeemed, but not on the bill: invoice %1</source>
        <translation>已核销但账单中没有：发票 %1</translation>
    </message>
    <message>
        <source>%1 is billed by a provider that the contract doesn&apos;t name. A voucher pays only the contract&apos;s provider: ask who billed this and why.</source>
        <translation>有 %1 由合同以外的服务商计费。算力券只支付合同服务商，请问清由谁计费、为何计费。</translation>
    </message>
    <message>
        <source>%1 is charged for days outside the contract. Ask the provider to take it off, or sign an extension before redeeming it.</source>
        <translation>有 %1 计费于服务期以外。请服务商剔除，或先签补充协议再核销。</translation>
    </message>
    <message>
        <source>At the agreed prices these rows come to %1, billed are %2. Ask the provider for a corrected bill.</source>
        <translation>按约定单价，这些明细应为 %1，实际计费 %2。请服务商更正账单。</translation>
    </message>
    <message>
        <source>The invoice says %1, its rows add up to %2. Ask the provider which is right before you redeem it.</source>
        <translation>发票金额为 %1，明细合计为 %2。核销前请向服务商确认哪个正确。</translation>
    </message>
    <message>
        <source>The invoice says %1, but no row of the bill carries its number. Import the bill that it belongs to, or ask the provider.</source>
        <translation>发票金额为 %1，但账单明细中没有该发票号。请导入对应的账单，或询问服务商。</translation>
    </message>
    <message>
        <source>Rows of %1 carry its number. Import the e-invoice&apos;s XML, so that both can be compared.</source>
        <translation>有 %1 的明细带有该发票号。请导入该电子发票的 XML，以便核对。</translation>
    </message>
    <message>
        <source>Its rows bill %1, redeemed are %2. Cancel the redemption while it is held and redeem the right amount.</source>
        <translation>其明细合计 %1，已核销 %2。请在预占期间取消核销，再按正确金额核销。</translation>
    </message>
    <message>
        <source>%1 was redeemed for an invoice that no row carries. Import the bill that it belongs to, or correct the redemption.</source>
        <translation>已按某发票核销 %1，但账单明细中没有该发票。请导入对应的账单，或更正核销。</translation>
    </message>
    <message>
        <source>Paid for, but idle: %1</source>
        <translation>付费但闲置：%1</translation>
    </message>
    <message>
        <source>Dearer than usual: %1</source>
        <translation>单价偏高：%1</translation>
    </message>
    <message>
        <source>%1 was paid for while nothing was used. Switch it off, or book it for the hours that you need.</source>
        <translation>未使用却支付了 %1。请关停，或只预订需要的时段。</translation>
    </message>
    <message>
        <source>Its price is more than 30 % over the middle one of this bill, %1 in all. Ask the provider why.</source>
        <translation>单价高出本账单中位单价 30 % 以上，合计多付 %1。请询问服务商原因。</translation>
    </message>
    <message>
        <source>Provider and period: no contract of this provider is known.</source>
        <translation>服务商与服务期：没有该服务商的合同。</translation>
    </message>
    <message>
        <source>Invoice totals: no e-invoice of this bill was imported.</source>
        <translation>发票金额：尚未导入本账单的电子发票。</translation>
    </message>
    <message>
        <source>Redemptions: nothing was redeemed for this bill.</source>
        <translation>核销：本账单尚无核销。</translation>
    </message>
    <message>
        <source>Invoice by invoice: the bill&apos;s rows carry no invoice numbers.</source>
        <translation>逐张发票：账单明细没有发票号。</translation>
    </message>
    <message>
        <source>Idle use: the bill says nothing of what was consumed.</source>
        <translation>闲置：账单没有用量数据。</translation>
    </message>
    <message>
        <source>Prices: the bill has no row with a quantity.</source>
        <translation>单价：账单没有带数量的明细。</translation>
    </message>
    <message>
        <source>Lines of the file: %1</source>
        <translation>文件行号：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>computing</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>use of models</source>
        <translation>模型调用</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>security</source>
        <translation>安全服务</translation>
    </message>
    <message>
        <source>other services</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>rows without a category</source>
        <translation>未注明类别的行</translation>
    </message>
    <message>
        <source>More was redeemed than counts of invoice %1</source>
        <translation>核销额超过发票 %1 的可补费用</translation>
    </message>
    <message>
        <source>Of its rows %1 may be redeemed, redeemed are %2: the voucher doesn&apos;t pay the rest. Cancel the redemption while it is held and redeem the right amount.</source>
        <translation>其账单行的可补费用为 %1，已核销 %2：其余费用算力券不予支付。请在预占期间取消该核销，再按正确金额核销。</translation>
    </message>
    <message>
        <source>Agreed prices: none was entered for this contract.</source>
        <translation>合同单价：尚未录入本合同的单价。</translation>
    </message>
    <message>
        <source>These columns are missing: %1. Ask the provider for its cost file in the FOCUS format (1.0 to 1.2) with all mandatory columns.</source>
        <translation>缺少以下列：%1。请向服务商索取包含全部必填列的费用文件（FOCUS 格式 1.0 至 1.2）。</translation>
    </message>
    <message>
        <source>This is neither a cost file of the provider (FOCUS format) nor an e-invoice. Choose the provider&apos;s CSV file or the XML of the tax platform.</source>
        <translation>这既不是服务商费用文件（FOCUS 格式），也不是电子发票。请选择服务商的 CSV 文件或税务平台的 XML 文件。</translation>
    </message>
    <message>
        <source>Eligible cost: no row says what it is for (ServiceCategory). Ask the provider for its full cost file (FOCUS format) and import it instead.</source>
        <translation>可补贴费用：没有一行写明用途（ServiceCategory）。请向服务商索取完整的费用文件（FOCUS 格式）后重新导入。</translation>
    </message>
</context>
<context>
    <name>cpv::BudgetModel</name>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>Programme and payer</source>
        <translation>政策与出资方</translation>
    </message>
    <message>
        <source>Appropriated</source>
        <translation>预算安排</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
</context>
<context>
    <name>cpv::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Budget year %1, as the registry confirmed it</source>
        <translation>%1 预算年度，以服务平台确认为准</translation>
    </message>
    <message>
        <source>Grant a budget</source>
        <translation>登记预算</translation>
    </message>
    <message>
        <source>Appropriated</source>
        <translation>预算安排</translation>
    </message>
    <message>
        <source>%1 of %2 programmes have money</source>
        <translation>%2 项政策中 %1 项有预算</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>No programme here yet</source>
        <translation>这里还没有政策</translation>
    </message>
    <message>
        <source>Programmes arrive with the first sync.</source>
        <translation>首次同步后即可看到政策。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Budget by programme and payer</source>
        <translation>按政策与出资方列示的资金</translation>
    </message>
    <message>
        <source>By programme and payer</source>
        <translation>按政策与出资方</translation>
    </message>
    <message>
        <source>Where each programme&apos;s money stands</source>
        <translation>各项政策资金的去向</translation>
    </message>
    <message>
        <source>%1 came back, %2 went to the treasury</source>
        <translation>追回 %1，上缴国库 %2</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>committed, issued or held</source>
        <translation>含已承诺、已发放、预占</translation>
    </message>
    <message>
        <source>of what was appropriated</source>
        <translation>占预算安排</translation>
    </message>
    <message>
        <source>Unit: %1; what was granted here, whatever total a programme&apos;s source names</source>
        <translation>单位：%1；这里是实际安排的资金，与政策来源写明的总额无关</translation>
    </message>
</context>
<context>
    <name>cpv::BudgetWhatIf</name>
    <message>
        <source>months until it is used up</source>
        <translation>个月后用完</translation>
    </message>
    <message>
        <source>Used up in %1.</source>
        <translation>预计 %1 用完。</translation>
    </message>
    <message>
        <source>As things stand: %1.</source>
        <translation>按目前情况：%1。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>tried only, nothing is granted (F9)</source>
        <translation>仅试算，不下达任何资金（F9）</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Committed faster or slower</source>
        <translation>承诺速度增减</translation>
    </message>
    <message>
        <source>Granted in addition</source>
        <translation>追加安排</translation>
    </message>
    <message>
        <source>years until it is used up</source>
        <translation>年后用完</translation>
    </message>
    <message>
        <source>What is left at the year&apos;s end goes back.</source>
        <translation>年末结余将收回。</translation>
    </message>
</context>
<context>
    <name>cpv::BulkSteps</name>
    <message>
        <source>Shows first which of them go on and which stay.</source>
        <translation>先列出哪些继续办理、哪些留下。</translation>
    </message>
    <message>
        <source>At most %1 cases go on together.</source>
        <translation>一次最多一并办理 %1 项。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续办理</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1</source>
        <translation>
            <numerusform>%n 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay behind</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未办理</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme and version</source>
        <translation>政策及版本</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>In this step</source>
        <translation>本步结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What becomes of the chosen cases</source>
        <translation>所选申领件的办理结果</translation>
    </message>
</context>
<context>
    <name>cpv::CalendarExport</name>
    <message numerus="yes">
        <source>%n deadlines are in the calendar file.</source>
        <translation>
            <numerusform>日历文件中有 %n 个截止日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines as a calendar file</source>
        <translation>把截止日期存为日历文件</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>cpv::CaseFacts</name>
    <message>
        <source>History</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>As submitted</source>
        <translation>申领内容</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申领单位</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>类型与规模</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>within the grace period</source>
        <translation>宽限期内</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (to be delivered)</source>
        <translation>%1（待送达）</translation>
    </message>
    <message>
        <source>Contract amount (CNY)</source>
        <translation>合同金额（元）</translation>
    </message>
    <message>
        <source>Costs (CNY)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Other public aid (CNY)</source>
        <translation>其他财政补助（元）</translation>
    </message>
</context>
<context>
    <name>cpv::CaseFindings</name>
    <message>
        <source>Calculation</source>
        <translation>补贴计算</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>规则核验</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 条待核</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Words to the applicant</source>
        <translation>告知申领单位</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Objector</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Subsidy (CNY)</source>
        <translation>补贴（元）</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Known since the submission</source>
        <translation>提交后发现</translation>
    </message>
    <message>
        <source>Related party</source>
        <translation>关联方</translation>
    </message>
    <message numerus="yes">
        <source>The company and its provider %1 have %n fact(s) in common: representative, shareholder, address, phone or bank account.</source>
        <translation>
            <numerusform>该企业与服务商%1有 %n 项信息相同：法定代表人、股东、地址、电话或银行账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract applied for twice</source>
        <translation>同一合同重复申领</translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) with this contract</source>
        <translation>
            <numerusform>另有 %n 件使用该合同</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not granted (CNY)</source>
        <translation>未予支持（元）</translation>
    </message>
    <message>
        <source>Facts of the company changed</source>
        <translation>企业信息已变更</translation>
    </message>
    <message>
        <source>The checks rest on the facts of the submission. Approved since:</source>
        <translation>规则核对以提交时的信息为准。此后通过的变更：</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>拟定意见</translation>
    </message>
    <message>
        <source>Contract %1 also stands in %2 of %3: %4.</source>
        <translation>合同 %1 也用于 %3 的 %2（%4）。</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>此前的决定</translation>
    </message>
    <message>
        <source>To the decision</source>
        <translation>去处理</translation>
    </message>
</context>
<context>
    <name>cpv::CasePage</name>
    <message>
        <source>Correct</source>
        <translation>立即补正</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回申领</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Open the voucher</source>
        <translation>查看算力券</translation>
    </message>
    <message>
        <source>Possible once; other officials decide on it.</source>
        <translation>可申诉一次，由其他人员复核决定。</translation>
    </message>
    <message>
        <source>Your grounds</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>Grounds of the appeal</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>Send the appeal</source>
        <translation>提交申诉</translation>
    </message>
    <message>
        <source>How the amount came about (CNY)</source>
        <translation>金额如何得出（元）</translation>
    </message>
    <message>
        <source>As submitted</source>
        <translation>提交内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申领详情</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Recorded on this device, not delivered yet: not delivered is not submitted.</source>
        <translation>已记录在本机，尚未送达：未送达即未提交。</translation>
    </message>
    <message>
        <source>Received within the grace period, so marked as late.</source>
        <translation>宽限期内收到，已标记为逾期提交。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>此前的决定</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source> (to be delivered)</source>
        <translation>（待送达）</translation>
    </message>
    <message>
        <source>The registry refused: %1. %2</source>
        <translation>服务平台未接受：%1。%2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Withdraw this application? Money set aside for it is given back.</source>
        <translation>确定撤回这项申领？为其预留的资金将退回。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open the award</source>
        <translation>查看补贴额度</translation>
    </message>
    <message>
        <source>Withdrawn; sent in a moment.</source>
        <translation>已撤回，稍后送达。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be delivered</source>
        <translation>%1，待送达</translation>
    </message>
    <message>
        <source>Recorded on this device, not delivered yet.</source>
        <translation>已记录在本机，尚未送达。</translation>
    </message>
    <message>
        <source>Undone; nothing was sent. The application goes on as before.</source>
        <translation>已撤销操作，未发送；申领照常办理。</translation>
    </message>
    <message>
        <source>Everything is filled in as it was, papers too. Look through it, then submit.</source>
        <translation>已按原申领全部填好，材料也已带入。请核对后提交。</translation>
    </message>
    <message>
        <source>Project, provider and contact are filled in. The contract is a new one each time.</source>
        <translation>已带入项目、服务商和联系人；合同须为新合同，请另行填写。</translation>
    </message>
    <message>
        <source>Proposed, not decided yet</source>
        <translation>拟定意见（尚未决定）</translation>
    </message>
    <message>
        <source>It was appealed once already, so this stands.</source>
        <translation>已申诉过一次，不能再次申诉。</translation>
    </message>
    <message>
        <source>You may appeal once; no closing day is set for it.</source>
        <translation>可申诉一次，未设申诉截止日期。</translation>
    </message>
    <message>
        <source>What was asked for (CNY)</source>
        <translation>申领时的估算（元）</translation>
    </message>
    <message>
        <source>nothing is paid</source>
        <translation>未获支持，不支付</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>再次申领</translation>
    </message>
    <message>
        <source>Subsidy awarded</source>
        <translation>核定补贴额</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Subsidy asked for</source>
        <translation>申领补贴额</translation>
    </message>
    <message>
        <source>estimated at application</source>
        <translation>申领时估算</translation>
    </message>
    <message>
        <source>estimated at application; as of today %1</source>
        <translation>申领时估算；按今日额度为 %1</translation>
    </message>
    <message>
        <source>%1, estimated at application</source>
        <translation>%1（申领时估算）</translation>
    </message>
    <message>
        <source>The receipt is written: %1</source>
        <translation>回执已保存：%1</translation>
    </message>
    <message>
        <source>To the course</source>
        <translation>去上课</translation>
    </message>
</context>
<context>
    <name>cpv::CaseState</name>
    <message>
        <source>Notice over</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>Notice over, objection open</source>
        <translation>公示期满，异议待处理</translation>
    </message>
    <message>
        <source>Notice over, to be awarded</source>
        <translation>公示期满，待确定支持</translation>
    </message>
</context>
<context>
    <name>cpv::CaseSummary</name>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Requested (CNY)</source>
        <translation>申领额（元）</translation>
    </message>
    <message>
        <source>Awarded (CNY)</source>
        <translation>核定补贴额（元）</translation>
    </message>
    <message>
        <source>Contract (CNY)</source>
        <translation>合同额（元）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申领单位</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>In the grace period</source>
        <translation>宽限期内</translation>
    </message>
    <message>
        <source>Correction due</source>
        <translation>补正截止</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>未答复异议</translation>
    </message>
    <message>
        <source>%1 (to be delivered)</source>
        <translation>%1（待送达）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>申领件</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择申领件</translation>
    </message>
    <message>
        <source>Choose a row to see its facts, checks and history.</source>
        <translation>选择一行，即可查看要点、核验与办理记录。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, outcome</comment>
        <translation>%1 条%2</translation>
    </message>
    <message>
        <source>No checks</source>
        <translation>无核验项</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>规则核验：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n other approver(s), not you: you confirmed. Proposed on %1</source>
        <translation>
            <numerusform>还需另外 %n 人确认（您已确认），%1 提出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more approver(s). Proposed on %1</source>
        <translation>
            <numerusform>还需 %n 人确认，%1 提出</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>cpv::CataloguePage</name>
    <message>
        <source>Course catalogue</source>
        <translation>课程目录</translation>
    </message>
    <message numerus="yes">
        <source>%n courses offered</source>
        <translation>
            <numerusform>开放课程 %n 门</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Add an adviser</source>
        <translation>新增专家</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在学</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>as companies of the place see them</source>
        <translation>本地企业所见</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>whom companies may ask</source>
        <translation>企业可提问的专家</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Recorded. Companies see it as soon as it is delivered.</source>
        <translation>已记录，送达后企业即可看到。</translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation>修改课程</translation>
    </message>
    <message>
        <source>Change the adviser</source>
        <translation>修改专家</translation>
    </message>
    <message>
        <source>Offer the course again</source>
        <translation>重新开放课程</translation>
    </message>
    <message>
        <source>Withdraw the course</source>
        <translation>撤下课程</translation>
    </message>
    <message>
        <source>Offer the adviser again</source>
        <translation>重新开放专家</translation>
    </message>
    <message>
        <source>Withdraw the adviser</source>
        <translation>撤下专家</translation>
    </message>
</context>
<context>
    <name>cpv::CentreForm</name>
    <message>
        <source>Choose the day of the report: not in the future, and not before the last report.</source>
        <translation>请选择报告日期：不得晚于今天，也不得早于上次报告。</translation>
    </message>
    <message>
        <source>Say what was declared, or what is disputed, in at most 500 characters.</source>
        <translation>请写明申报内容或争议内容，不超过 500 字。</translation>
    </message>
    <message>
        <source>outside the national hubs</source>
        <translation>不在国家枢纽内</translation>
    </message>
    <message>
        <source>List a data centre</source>
        <translation>登记数据中心</translation>
    </message>
    <message>
        <source>Report load and figures</source>
        <translation>报告负载与数据</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>枢纽</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Reported for</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power (CNY/kWh)</source>
        <translation>电价（元/千瓦时）</translation>
    </message>
    <message>
        <source>Domestic cards</source>
        <translation>国产卡占比</translation>
    </message>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
    <message>
        <source>What was declared or is disputed</source>
        <translation>申报或争议内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Providers declare it; answer them below the list of centres.</source>
        <translation>由服务商申报；请在中心列表下方核定。</translation>
    </message>
</context>
<context>
    <name>cpv::CentresPage</name>
    <message>
        <source>Data centres</source>
        <translation>数据中心</translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>共登记 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>List a data centre</source>
        <translation>登记数据中心</translation>
    </message>
    <message>
        <source>No data centre is listed yet</source>
        <translation>尚未登记数据中心</translation>
    </message>
    <message>
        <source>Companies choose among the data centres that are listed here.</source>
        <translation>企业从这里登记的数据中心中选择。</translation>
    </message>
    <message>
        <source>Report load</source>
        <translation>报告负载</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>枢纽</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Reported for</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Free cards</source>
        <translation>空闲卡</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>CNY/kWh</source>
        <translation>元/千瓦时</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>国产占比</translation>
    </message>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
    <message>
        <source>Recorded. Everybody sees it as soon as it is delivered.</source>
        <translation>已记录，送达后所有人可见。</translation>
    </message>
    <message>
        <source>most idle first</source>
        <translation>空闲多的在前</translation>
    </message>
    <message>
        <source>Read load reports</source>
        <translation>读入负载报表</translation>
    </message>
    <message>
        <source>Load reports</source>
        <translation>负载报表</translation>
    </message>
    <message>
        <source>Load reports (*.csv)</source>
        <translation>负载报表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Loads of %n data centre(s) recorded</source>
        <translation>
            <numerusform>已登记 %n 个中心的负载率</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CertificateWords</name>
    <message>
        <source>Certificate of an award</source>
        <translation>补贴额度证书</translation>
    </message>
    <message>
        <source>Compute voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>券号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Part of a bill</source>
        <translation>补贴比例</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>The code holds the registry&apos;s signature: cpv-audit certificate checks it without a network. What is left of the voucher, only the registry knows.</source>
        <translation>二维码内含服务平台的签名，可用 cpv-audit certificate 离线验真；券的剩余额度以服务平台为准。</translation>
    </message>
    <message>
        <source>Fingerprint of the registry&apos;s key: %1</source>
        <translation>服务平台密钥指纹：%1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
</context>
<context>
    <name>cpv::ChangeCard</name>
    <message>
        <source>What you change</source>
        <translation>本次改动</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>against what was submitted</source>
        <translation>与已提交的相比</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>自 %1 打开或保存起</translation>
    </message>
    <message>
        <source>Field or paper</source>
        <translation>内容或材料</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) and papers were filled in, and none of them said something else before.</source>
        <translation>
            <numerusform>新填 %n 项内容和材料，原来都是空的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs from what was submitted.</source>
        <translation>与已提交的内容没有不同。</translation>
    </message>
    <message>
        <source>Nothing: it stands as it did then.</source>
        <translation>没有改动。</translation>
    </message>
</context>
<context>
    <name>cpv::ChangeWords</name>
    <message>
        <source>%1 (another file of this name)</source>
        <translation>%1（同名的另一个文件）</translation>
    </message>
</context>
<context>
    <name>cpv::ChartCard</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>View as chart</source>
        <translation>以图表查看</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>把图表存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存为图片</translation>
    </message>
</context>
<context>
    <name>cpv::ClawbackStep</name>
    <message>
        <source>Enter an amount up to %1.</source>
        <translation>请填写不超过 %1 的金额。</translation>
    </message>
    <message>
        <source>Enter what the bank received.</source>
        <translation>请填写银行到账的金额。</translation>
    </message>
    <message>
        <source>Enter the number of the bank&apos;s receipt.</source>
        <translation>请填写银行回单号。</translation>
    </message>
    <message>
        <source>Write a sentence; the company reads it.</source>
        <translation>请写明理由，企业会看到。</translation>
    </message>
    <message>
        <source>%1 CNY return to the programme&apos;s budget of %2 and can be awarded again; %3 CNY of interest go to the treasury.</source>
        <translation>%1 元退回政策的 %2 年预算，可再次安排；利息 %3 元上缴国库。</translation>
    </message>
    <message>
        <source>The budget year %1 is over: %2 CNY and %3 CNY of interest go to the treasury.</source>
        <translation>%1 预算年度已结束：%2 元及利息 %3 元上缴国库。</translation>
    </message>
    <message>
        <source>Money came back …</source>
        <translation>登记到账…</translation>
    </message>
    <message>
        <source>Claim back …</source>
        <translation>追回…</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Claim back</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Subsidy received (CNY)</source>
        <translation>退回的补贴（元）</translation>
    </message>
    <message>
        <source>Subsidy to pay back (CNY)</source>
        <translation>应退补贴（元）</translation>
    </message>
    <message>
        <source>Interest received (CNY)</source>
        <translation>收到的利息（元）</translation>
    </message>
    <message>
        <source>Interest (CNY)</source>
        <translation>利息（元）</translation>
    </message>
    <message>
        <source>Bank receipt</source>
        <translation>银行回单号</translation>
    </message>
    <message>
        <source>Why it must be paid back</source>
        <translation>追回理由</translation>
    </message>
    <message>
        <source>Enter percent a year, for example 3.45.</source>
        <translation>请输入年利率百分数，例如 3.45。</translation>
    </message>
    <message>
        <source>%1 (interest: %2 % a year for %3 days)</source>
        <translation>%1（利息：年利率 %2 %，%3 天）</translation>
    </message>
    <message>
        <source>Yearly rate (%)</source>
        <translation>年利率（%）</translation>
    </message>
    <message>
        <source>Reckons the interest of %1 days since payment.</source>
        <translation>按拨付以来 %1 天计算利息。</translation>
    </message>
    <message>
        <source>The redemption is marked as claimed back, and the company is asked for %1 CNY and %2 CNY of interest until %3.</source>
        <translation>该核销将标为已追回，并要求企业于 %3 前退还 %1 元，另加利息 %2 元。</translation>
    </message>
    <message>
        <source>The redemption is marked as claimed back in part, and the company is asked for %1 CNY and %2 CNY of interest until %3.</source>
        <translation>该核销将标为部分追回，并要求企业于 %3 前退还 %1 元，另加利息 %2 元。</translation>
    </message>
    <message>
        <source>This is sent after a moment and can&apos;t be taken back then.</source>
        <translation>片刻后发送，发送后不可撤回。</translation>
    </message>
</context>
<context>
    <name>cpv::CodePage</name>
    <message>
        <source>Use a one-time code</source>
        <translation>使用一次性代码</translation>
    </message>
    <message>
        <source>From an invitation, or because a password was forgotten</source>
        <translation>受邀加入，或忘记密码时使用</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>请填写账号。</translation>
    </message>
    <message>
        <source>Enter the code that you were told.</source>
        <translation>请填写收到的代码。</translation>
    </message>
    <message>
        <source>Enter the address of your registry.</source>
        <translation>请填写服务平台地址。</translation>
    </message>
    <message>
        <source>Login or code is wrong, or the code has been used or has expired.</source>
        <translation>账号或代码不正确，或代码已使用、已过期。</translation>
    </message>
    <message>
        <source>Compare both with what you were told. Otherwise ask for a new code.</source>
        <translation>请与收到的内容核对；仍不行请索取新代码。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Choose this password</source>
        <translation>设置此密码</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>For example K7PX4-M2Q9T; capitals and hyphen don&apos;t matter</source>
        <translation>例如 K7PX4-M2Q9T，大小写和连字符不限</translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation>服务平台地址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where the code comes from</source>
        <translation>代码从哪里来</translation>
    </message>
    <message>
        <source>The owner of your company&apos;s account invites you and tells you login and code; an invitation is valid for 7 days. If you forgot your password, ask the office: two administrators reset it together, and that code is valid for one day.</source>
        <translation>由本企业负责人邀请您，并告知账号和代码，邀请 7 天内有效。忘记密码请联系窗口，由两名管理员共同重置，代码一天内有效。</translation>
    </message>
</context>
<context>
    <name>cpv::ColleagueCard</name>
    <message>
        <source>A colleague worked on this form, too</source>
        <translation>同事也改过这份申领表</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>%n 处待选择</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Taken from a colleague: %1.</source>
        <translation>已采用同事填写的内容：%1。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Understood: the marks of a colleague&apos;s changes go</source>
        <translation>知道了：清除同事修改的标记</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>保留我的：%1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>采用对方的：%1</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>cpv::CompanyFactsSection</name>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>The number stays on this computer; its last digits and a digest are told.</source>
        <translation>账号只留在本机，仅上报尾号和摘要。</translation>
    </message>
    <message>
        <source>Now ends in %1. Leave it empty to keep it.</source>
        <translation>现尾号 %1，不改请留空。</translation>
    </message>
    <message>
        <source>Enter the account number: 8 to 34 digits or letters, nothing else.</source>
        <translation>请填写账号：8 至 34 位数字或字母，不含其他字符。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>What waits for the office is shown here until it has decided.</source>
        <translation>待主管部门审核的变更会显示在这里，直到作出决定。</translation>
    </message>
    <message>
        <source>Enter a code of GB/T 4754: a letter from A to T and up to four digits, such as C3670.</source>
        <translation>请填写 GB/T 4754 代码：字母 A 至 T 加最多四位数字，如 C3670。</translation>
    </message>
    <message>
        <source>Choose a day that has been.</source>
        <translation>请选择今天或以前的日期。</translation>
    </message>
    <message>
        <source>Choose a district of the place where the company is registered.</source>
        <translation>请选择企业注册地的区县或市。</translation>
    </message>
    <message>
        <source>Name at most %1 shareholders, each with at most %2 characters.</source>
        <translation>最多填写 %1 名股东，每名不超过 %2 个字。</translation>
    </message>
    <message>
        <source>Enter whom the office can reach, and how.</source>
        <translation>请填写联系人和联系方式。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>还没有任何变更。</translation>
    </message>
    <message>
        <source>Change a fact, or go back.</source>
        <translation>请修改信息，或返回。</translation>
    </message>
    <message>
        <source>Waits for the office since %1. Until then the facts above count.</source>
        <translation>自 %1 起等待主管部门审核，通过前以上面的信息为准。</translation>
    </message>
    <message>
        <source>The office approved your changes on %1.</source>
        <translation>主管部门已于 %1 通过您的变更。</translation>
    </message>
    <message>
        <source>Applications already handed in keep the facts of before.</source>
        <translation>已提交的申领仍以原信息为准。</translation>
    </message>
    <message>
        <source>The office refused your changes on %1.</source>
        <translation>主管部门于 %1 未通过您的变更。</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>本企业</translation>
    </message>
    <message>
        <source>A new contact counts at once. What checks rest upon counts when the office has approved it; applications already handed in keep the facts of before.</source>
        <translation>联系方式变更立即生效。审核所依据的信息经主管部门审核通过后生效；已提交的申领仍以原信息为准。</translation>
    </message>
    <message>
        <source>With revenue, it tells the size class</source>
        <translation>与营业收入一起决定企业规模</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>用分号隔开</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>变更…</translation>
    </message>
    <message>
        <source>Hand in the changes</source>
        <translation>提交变更</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>cpv::CompanySketchCard</name>
    <message>
        <source>Which company is it for?</source>
        <translation>为哪家企业查询？</translation>
    </message>
    <message>
        <source>without an account</source>
        <translation>无需账号</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>注册地</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>区县或市</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申领主体类型</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Register the company</source>
        <translation>注册企业</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>What you enter here is kept on this computer only, and nothing of it is sent. To apply, register the company or sign in.</source>
        <translation>这里填写的内容只保存在本机，不会发送，下次打开仍在。要申领，请注册企业或登录。</translation>
    </message>
</context>
<context>
    <name>cpv::ConnectionCard</name>
    <message>
        <source>No registry is set yet; you name it when you sign in.</source>
        <translation>尚未设置服务平台，登录时填写。</translation>
    </message>
    <message>
        <source>Registry: %1</source>
        <translation>服务平台：%1</translation>
    </message>
    <message>
        <source>Type the proxy&apos;s name or number alone, without http:// before it.</source>
        <translation>请只填代理的主机名或 IP 地址，前面不要加 http://。</translation>
    </message>
    <message>
        <source>The choice is saved and in use.</source>
        <translation>已保存并启用。</translation>
    </message>
    <message>
        <source>On the way to the registry …</source>
        <translation>正在连接服务平台……</translation>
    </message>
    <message>
        <source>The registry was not reached.</source>
        <translation>未能连接到服务平台。</translation>
    </message>
    <message>
        <source>The way ends at the step “%1”.</source>
        <translation>在“%1”这一步中断。</translation>
    </message>
    <message>
        <source>The registry was reached, with one remark.</source>
        <translation>已连接到服务平台，但有一点提示。</translation>
    </message>
    <message>
        <source>The registry was reached.</source>
        <translation>已连接到服务平台。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy&apos;s name</source>
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>指定代理</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>请输入 1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>cpv::ContractSection</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>as in the signed paper</source>
        <translation>与签订的合同一致</translation>
    </message>
    <message>
        <source>Eligible costs (CNY)</source>
        <translation>可支持费用（元）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract amount (CNY)</source>
        <translation>合同金额（元）</translation>
    </message>
    <message>
        <source>Other public aid for it (CNY)</source>
        <translation>该合同的其他财政支持（元）</translation>
    </message>
    <message>
        <source>e.g. Visual quality inspection for brake parts</source>
        <translation>例如：制动件视觉质检</translation>
    </message>
    <message>
        <source>What the computing power is used for</source>
        <translation>算力的具体用途</translation>
    </message>
    <message>
        <source>e.g. 720,000.00</source>
        <translation>例如 720,000.00 或 72万</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>选择服务商</translation>
    </message>
    <message>
        <source>To correct: %1</source>
        <translation>需补正：%1</translation>
    </message>
    <message>
        <source>Needed before you can submit.</source>
        <translation>提交前须填写。</translation>
    </message>
    <message>
        <source>Nothing to correct in this step.</source>
        <translation>本步骤没有需要补正的内容。</translation>
    </message>
    <message>
        <source>Changed by a colleague, %1.</source>
        <translation>同事于 %1 修改。</translation>
    </message>
    <message>
        <source>Changed by %1, %2.</source>
        <translation>%1于 %2 修改。</translation>
    </message>
    <message>
        <source>all empty: the whole contract counts, and the reviewer checks its items</source>
        <translation>都不填：按合同全额计算，由审核人员核对明细</translation>
    </message>
</context>
<context>
    <name>cpv::CopyCard</name>
    <message>
        <source>Copy without names</source>
        <translation>隐名副本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Other public aid</source>
        <translation>其他财政支持</translation>
    </message>
    <message>
        <source>Subsidy by the rules</source>
        <translation>按规则可得补贴</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Expected net present value</source>
        <translation>预期净现值</translation>
    </message>
    <message>
        <source>Expected payback</source>
        <translation>预期回本期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>已提交材料</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申领主体</translation>
    </message>
    <message>
        <source>Amount of the contract</source>
        <translation>合同金额</translation>
    </message>
</context>
<context>
    <name>cpv::CorrectionCard</name>
    <message>
        <source>To correct: %1</source>
        <translation>需补正 %1 项</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>the last day was %1</source>
        <translation>截止日为 %1，已过</translation>
    </message>
</context>
<context>
    <name>cpv::CourseForm</name>
    <message>
        <source>Title in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>For whom, in Chinese</source>
        <translation>适合对象（中文）</translation>
    </message>
    <message>
        <source>For whom, in English</source>
        <translation>适合对象（英文）</translation>
    </message>
    <message>
        <source>About, in Chinese</source>
        <translation>简介（中文）</translation>
    </message>
    <message>
        <source>About, in English</source>
        <translation>简介（英文）</translation>
    </message>
    <message>
        <source>Lessons in Chinese, one per line</source>
        <translation>课次（中文），每行一次</translation>
    </message>
    <message>
        <source>Lessons in English, one per line</source>
        <translation>课次（英文），每行一次</translation>
    </message>
    <message>
        <source>Short name in rules</source>
        <translation>规则中的简称</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Helps in</source>
        <translation>对应自评领域</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开课日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation>修改课程</translation>
    </message>
    <message>
        <source>Where the English is left out, the Chinese is shown.</source>
        <translation>英文留空时显示中文。</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, such as safe-data; a programme&apos;s rule may ask for it.</source>
        <translation>小写字母、数字和连字符，如 safe-data；政策的规则可引用。</translation>
    </message>
    <message>
        <source>Without a day people may enrol at any time, and seats are not counted.</source>
        <translation>不填日期则随时可报名，不计名额。</translation>
    </message>
    <message>
        <source>none of the self-check</source>
        <translation>与自评无关</translation>
    </message>
    <message>
        <source>Where and seats go with a day: enter it, too, or leave “Where” empty and the seats at %1.</source>
        <translation>地点和名额须与开课日期一起填写：请填写日期，或将“地点”留空、名额保持为 %1。</translation>
    </message>
</context>
<context>
    <name>cpv::CoursesSection</name>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>可报名</translation>
    </message>
    <message>
        <source>free of charge; the office marks completion</source>
        <translation>免费；完成由服务中心登记</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>时长</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 课时</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2 登记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, lesson</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Cancel enrolment</source>
        <translation>取消报名</translation>
    </message>
    <message>
        <source>This course is not offered any more.</source>
        <translation>该课程已不再开设。</translation>
    </message>
    <message>
        <source>It began on %1; the office has not named another day yet.</source>
        <translation>已于 %1 开课，管理部门尚未公布下一期。</translation>
    </message>
    <message>
        <source>All seats on %1 are taken.</source>
        <translation>%1 一期名额已满。</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开课</translation>
    </message>
    <message>
        <source>Seat for</source>
        <translation>名额所属期</translation>
    </message>
    <message>
        <source>No seats</source>
        <translation>名额已满</translation>
    </message>
    <message>
        <source>Not open now</source>
        <translation>暂不开放</translation>
    </message>
    <message>
        <source>A colleague is enrolled</source>
        <translation>同事已报名</translation>
    </message>
    <message>
        <source>Cancel enrolment of %1</source>
        <translation>取消 %1 的报名</translation>
    </message>
</context>
<context>
    <name>cpv::DashboardCharts</name>
    <message>
        <source>Awarded cases</source>
        <translation>已支持</translation>
    </message>
    <message>
        <source>Not awarded</source>
        <translation>未支持</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Redeemed, unpaid</source>
        <translation>已核销未拨付</translation>
    </message>
    <message>
        <source>Awarded, undrawn</source>
        <translation>已支持未使用</translation>
    </message>
    <message>
        <source>Back in the budget</source>
        <translation>已退回预算</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1（平均 %2 天）</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部申领件</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>按区县</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>By company size</source>
        <translation>按企业规模</translation>
    </message>
    <message>
        <source>By kind of applicant</source>
        <translation>按申领主体</translation>
    </message>
    <message>
        <source>First application or not</source>
        <translation>是否首次申领</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按服务商</translation>
    </message>
    <message>
        <source>By payer</source>
        <translation>按出资方</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按环节</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>First application</source>
        <translation>首次申领</translation>
    </message>
    <message>
        <source>Applied before</source>
        <translation>曾经申领</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申领数</translation>
    </message>
    <message>
        <source>Awarded in all</source>
        <translation>累计支持</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 项</translation>
    </message>
    <message>
        <source>Cases waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Awarded in the month</source>
        <translation>当月支持</translation>
    </message>
    <message>
        <source>Public notice, running or over</source>
        <translation>公示（含已期满）</translation>
    </message>
</context>
<context>
    <name>cpv::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Budget year %1, as the registry confirmed it</source>
        <translation>%1 预算年度，以服务平台确认为准</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部政策</translation>
    </message>
    <message>
        <source>%1, all programmes</source>
        <translation>%1（全部政策）</translation>
    </message>
    <message>
        <source>of the appropriation</source>
        <translation>的预算安排</translation>
    </message>
    <message>
        <source>Appropriated</source>
        <translation>预算安排</translation>
    </message>
    <message>
        <source>%1 came back to the budget</source>
        <translation>收回 %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>%1 awards</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>Vouchers issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>%1 vouchers</source>
        <translation>共 %1 张</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>%1 bills</source>
        <translation>共 %1 笔</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Left in the budget</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Little money is left</source>
        <translation>预算即将用完</translation>
    </message>
    <message>
        <source>Less than %1 % of the appropriation: %2</source>
        <translation>不足预算安排的 %1%：%2</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Figures arrive with the first sync.</source>
        <translation>首次同步后即可看到数据。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较口径</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>按件数</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>按金额</translation>
    </message>
    <message>
        <source>Committed by month</source>
        <translation>各月支持金额</translation>
    </message>
    <message>
        <source>What waits, and how long on average</source>
        <translation>各环节等待</translation>
    </message>
    <message>
        <source>%1 decisions, after %2 days on average; %3 % of them awards</source>
        <translation>已作出决定 %1 件，平均用时 %2 天；其中支持 %3%</translation>
    </message>
    <message>
        <source>of the budget, %1</source>
        <translation>的预算安排，%1</translation>
    </message>
    <message>
        <source>Nothing came back to it yet</source>
        <translation>尚无收回</translation>
    </message>
    <message>
        <source>%1, the %2 largest of %3</source>
        <translation>%1（共 %3 个，显示前 %2 个）</translation>
    </message>
</context>
<context>
    <name>cpv::DataFolderCard</name>
    <message>
        <source>No program opens folders here.</source>
        <translation>这台电脑上没有可以打开文件夹的程序。</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹位置：%1。</translation>
    </message>
    <message>
        <source>An empty folder for your data</source>
        <translation>选择存放数据的空文件夹</translation>
    </message>
    <message>
        <source>Move your data to %1?</source>
        <translation>将数据移到 %1？</translation>
    </message>
    <message>
        <source>%1 are to be copied. The window closes meanwhile and opens again by itself; the present folder is emptied only after that.</source>
        <translation>需要复制 %1。其间窗口会关闭，完成后自动重新打开；在此之后才清空当前文件夹。</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>立即移动</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Your copy of the records, drafts, papers and this device&apos;s key. Works offline.</source>
        <translation>这里存放本机的记录副本、草稿、材料和设备密钥，离线可用。</translation>
    </message>
    <message>
        <source>Move it here instead of copying it by hand, for example to a larger disk: everything is copied and compared, and an interruption at any moment, even a power cut, loses nothing.</source>
        <translation>如需换到更大的磁盘，请在此移动，不要手工复制：程序会复制并核对全部文件，途中无论何时中断，即使断电，也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Move to another folder …</source>
        <translation>移到其他文件夹…</translation>
    </message>
</context>
<context>
    <name>cpv::DateField</name>
    <message>
        <source>There is no such day: %1. The field is as it was before.</source>
        <translation>没有这一天：%1。此处已恢复为原来的内容。</translation>
    </message>
    <message>
        <source>Not possible here: %1. The field is as it was before.</source>
        <translation>此处不能填 %1。已恢复为原来的内容。</translation>
    </message>
</context>
<context>
    <name>cpv::DeliveryForms</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message numerus="yes">
        <source>A colleague changed %n field(s), too: choose what stays.</source>
        <translation>
            <numerusform>%n 个字段与同事的修改不一致，请选择保留哪一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Papers on their way</source>
        <translation>待上传的材料</translation>
    </message>
    <message>
        <source>Upload of %1: %2 %</source>
        <translation>%1 的上传进度：%2 %</translation>
    </message>
    <message>
        <source>%1 % delivered</source>
        <translation>已上传 %1 %</translation>
    </message>
    <message>
        <source>Waits to be delivered</source>
        <translation>等待上传</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>打开申领表</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>查看申领</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>cpv::DeliveryPage</name>
    <message>
        <source>Taken back.</source>
        <translation>已收回。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达情况</translation>
    </message>
    <message>
        <source>What waits on this device, and what the registry refused</source>
        <translation>本机等待送达的事项，以及服务平台拒绝的事项</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待送达</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back: %1 %2</source>
        <translation>收回：%1 %2</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒绝于 %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Understood: %1 %2</source>
        <translation>知道了：%1 %2</translation>
    </message>
    <message>
        <source>Waiting on this device</source>
        <translation>本机等待送达</translation>
    </message>
    <message>
        <source>Refused by the registry</source>
        <translation>服务平台拒绝</translation>
    </message>
    <message>
        <source>Nothing waits and nothing was refused</source>
        <translation>没有等待送达的事项，也没有被拒绝的事项</translation>
    </message>
    <message>
        <source>What you do appears here until the registry has confirmed it.</source>
        <translation>您的操作在服务平台确认之前会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this device; the next sync copies them to the registry.</source>
        <translation>已保存在本机，下次同步时复制到服务平台。</translation>
    </message>
    <message>
        <source>Held: can be undone</source>
        <translation>暂缓送达，可撤销</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即送达</translation>
    </message>
    <message>
        <source>Send now: %1 %2</source>
        <translation>立即送达：%1 %2</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：被拒绝</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Back to the page you came from</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Open the list of drafts</source>
        <translation>打开草稿列表</translation>
    </message>
    <message>
        <source>Delivery begun, no answer yet</source>
        <translation>已开始送达，尚无答复</translation>
    </message>
    <message>
        <source>It goes out as soon as you are connected.</source>
        <translation>联网后立即发出。</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>现在发出。</translation>
    </message>
</context>
<context>
    <name>cpv::DemoClockPage</name>
    <message>
        <source>Demonstration clock</source>
        <translation>演示时钟</translation>
    </message>
    <message>
        <source>For everybody at this demonstration registry</source>
        <translation>对本演示平台的所有人生效</translation>
    </message>
    <message>
        <source>It is now %1.</source>
        <translation>现在是 %1。</translation>
    </message>
    <message>
        <source>Today at the registry</source>
        <translation>服务平台今天的日期</translation>
    </message>
    <message>
        <source>Advance 1 day</source>
        <translation>推进 1 天</translation>
    </message>
    <message>
        <source>Advance %1 days</source>
        <translation>推进 %1 天</translation>
    </message>
    <message>
        <source>No public notice runs.</source>
        <translation>没有正在进行的公示。</translation>
    </message>
    <message numerus="yes">
        <source>Advance %n day(s) to the end of the next notice</source>
        <translation>
            <numerusform>推进 %n 天，到下一个公示期满</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance to the end of the next notice</source>
        <translation>推进到下一个公示期满</translation>
    </message>
    <message>
        <source>Public notices and deadlines count by the registry&apos;s day. Here it can be moved on, never back.</source>
        <translation>公示和各项期限按服务平台的日期计算。在此可将该日期往后推，不能往回调。</translation>
    </message>
</context>
<context>
    <name>cpv::Desktop</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This is no address of a registry.</source>
        <translation>这不是服务平台地址。</translation>
    </message>
    <message>
        <source>It looks like https://voucher.example.gov.cn</source>
        <translation>形如 https://voucher.example.gov.cn</translation>
    </message>
    <message>
        <source>no registry</source>
        <translation>未设服务平台</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>企业注册</translation>
    </message>
    <message>
        <source>Use a one-time code</source>
        <translation>使用一次性代码</translation>
    </message>
    <message>
        <source>This is no address of a registry. It looks like https://voucher.example.gov.cn</source>
        <translation>这不是服务平台地址，应类似 https://voucher.example.gov.cn</translation>
    </message>
    <message>
        <source>Another window opens.</source>
        <translation>正在打开另一个窗口。</translation>
    </message>
    <message>
        <source>The program could not be started once more. Start it from the desktop.</source>
        <translation>程序无法再次启动，请从桌面启动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You have signed out. What is not delivered is kept, and sent when you sign in again.</source>
        <translation>已退出登录。未送达的内容已保存，再次登录后继续发送。</translation>
    </message>
    <message>
        <source>You have signed out. Everything you did was sent.</source>
        <translation>已退出登录。您办理的内容均已送达。</translation>
    </message>
</context>
<context>
    <name>cpv::DesktopRun</name>
    <message>
        <source>Your data folder is not there: %1</source>
        <translation>找不到数据文件夹：%1</translation>
    </message>
    <message>
        <source>Connect the disk or the network drive, then start again. Nothing was changed.</source>
        <translation>请连接磁盘或网络驱动器，然后重新启动。没有任何改动。</translation>
    </message>
    <message>
        <source>The file that says where your data are can&apos;t be read: %1</source>
        <translation>记录数据位置的文件无法读取：%1</translation>
    </message>
    <message>
        <source>Start the program with --profile and the folder of your data, or ask whoever looks after this computer.</source>
        <translation>请用 --profile 加数据所在文件夹启动程序，或联系电脑管理人员。</translation>
    </message>
    <message>
        <source>This folder holds a copy that was never finished: %1</source>
        <translation>这个文件夹中是一份未完成的副本：%1</translation>
    </message>
    <message>
        <source>Start the program without naming this folder: your data are where they were.</source>
        <translation>请不要指定这个文件夹，直接启动程序：数据仍在原处。</translation>
    </message>
    <message>
        <source>Your data are open in another program that does not answer.</source>
        <translation>数据已被另一个没有响应的程序打开。</translation>
    </message>
    <message>
        <source>End that program, or restart the computer.</source>
        <translation>请结束该程序，或重新启动电脑。</translation>
    </message>
</context>
<context>
    <name>cpv::DevicesSection</name>
    <message>
        <source>The list of computers is kept by the registry: connect and open this page again.</source>
        <translation>电脑列表保存在服务平台，请联网后重新打开本页。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>where you have signed in</source>
        <translation>登录过的电脑</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>未命名的电脑</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Shut out …</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Shut it out now</source>
        <translation>立即停用</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>You are signed out here at once, and nothing more is delivered from here.</source>
        <translation>本机将立即退出登录，此后本机的内容不再送达。</translation>
    </message>
    <message>
        <source>It is signed out at once. What it has not delivered stays on it and is never taken.</source>
        <translation>该电脑将立即退出登录，其未送达的内容留在该电脑上，不再接收。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>停用时间 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近在线 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n 项未送达</numerusform>
        </translation>
    </message>
    <message>
        <source>online now</source>
        <translation>当前在线</translation>
    </message>
</context>
<context>
    <name>cpv::DifferenceCard</name>
    <message>
        <source>Before: %1</source>
        <translation>原：%1</translation>
    </message>
    <message>
        <source>Is taken away</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新：%1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>against version %1</source>
        <translation>对照第 %1 版</translation>
    </message>
    <message>
        <source>Nothing yet: it says what is published.</source>
        <translation>暂无变更：与现行版本一致。</translation>
    </message>
    <message>
        <source>The version before it is not held on this computer.</source>
        <translation>本机没有它的上一版本。</translation>
    </message>
</context>
<context>
    <name>cpv::DomainText</name>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Award proposed</source>
        <translation>拟支持</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已支持</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Disregarded</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予支持</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>可使用</translation>
    </message>
    <message>
        <source>Partly used</source>
        <translation>部分使用</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Confirmed by the provider</source>
        <translation>服务商已确认</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已追回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Voucher before the bill</source>
        <translation>先领券后核销</translation>
    </message>
    <message>
        <source>Claim after paying</source>
        <translation>先支付后兑付</translation>
    </message>
    <message>
        <source>Computing power</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>语料</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>初创企业</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高等院校</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>科研机构</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Size unknown</source>
        <translation>规模未知</translation>
    </message>
    <message>
        <source>Compute rental</source>
        <translation>算力租赁</translation>
    </message>
    <message>
        <source>Model API</source>
        <translation>模型调用</translation>
    </message>
    <message>
        <source>Private deployment</source>
        <translation>私有化部署</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Security services</source>
        <translation>安全服务</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>per contract</source>
        <translation>单个合同</translation>
    </message>
    <message>
        <source>per applicant and year</source>
        <translation>每家单位每年</translation>
    </message>
    <message>
        <source>per applicant in all</source>
        <translation>每家单位累计</translation>
    </message>
    <message>
        <source>all public aid together</source>
        <translation>各类财政支持合计</translation>
    </message>
    <message>
        <source>Company user</source>
        <translation>企业用户</translation>
    </message>
    <message>
        <source>Company owner</source>
        <translation>企业负责人</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Programme editor</source>
        <translation>政策编辑</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Audit administrator</source>
        <translation>审计管理员</translation>
    </message>
    <message>
        <source>Budget granted</source>
        <translation>安排预算</translation>
    </message>
    <message>
        <source>Budget cut</source>
        <translation>核减预算</translation>
    </message>
    <message>
        <source>Award confirmed</source>
        <translation>确认支持</translation>
    </message>
    <message>
        <source>Voucher issued</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Held for a bill</source>
        <translation>账单预占</translation>
    </message>
    <message>
        <source>Payment bounced</source>
        <translation>付款退回</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>释放预占</translation>
    </message>
    <message>
        <source>Commitment given back</source>
        <translation>退回承诺额</translation>
    </message>
    <message>
        <source>Clawback received</source>
        <translation>收到追回款</translation>
    </message>
    <message>
        <source>Clawback to the treasury</source>
        <translation>追回款上缴国库</translation>
    </message>
    <message>
        <source>Year closed</source>
        <translation>年度结账</translation>
    </message>
    <message>
        <source>Open for claims</source>
        <translation>可申请兑付</translation>
    </message>
    <message>
        <source>Opened for claims</source>
        <translation>开放兑付申请</translation>
    </message>
    <message>
        <source>Held for a claim</source>
        <translation>申请兑付预占</translation>
    </message>
    <message>
        <source>Approved for payment</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Bill refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>待服务商确认</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待兑付</translation>
    </message>
    <message>
        <source>Review expert</source>
        <translation>评审专家</translation>
    </message>
</context>
<context>
    <name>cpv::DraftHistory</name>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Kept on this device. Restoring one is a step that can be undone.</source>
        <translation>保存在本设备上。恢复某个版本后仍可撤销。</translation>
    </message>
    <message>
        <source>There is no other version yet. One is kept after each pause, and whenever you press Ctrl+S.</source>
        <translation>暂无其他版本。每次停顿之后以及按 Ctrl+S 时都会保留一个版本。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on this device</source>
        <translation>在本设备上</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>由同事修改</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由%1修改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>恢复 %1 的版本</translation>
    </message>
</context>
<context>
    <name>cpv::DraftPage</name>
    <message>
        <source>Programme and applicant</source>
        <translation>政策与主体</translation>
    </message>
    <message>
        <source>Project and contract</source>
        <translation>项目与合同</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Check and submit</source>
        <translation>核对与提交</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Correct the application</source>
        <translation>补正申领</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申领填报</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已自动保存 %1</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>草稿未保存</translation>
    </message>
    <message>
        <source>The draft could not be saved. %1</source>
        <translation>草稿未能保存。%1</translation>
    </message>
    <message>
        <source>Recorded here. It is delivered as soon as you are connected.</source>
        <translation>已记录在本机，联网后送达。</translation>
    </message>
    <message>
        <source>Filled from the invoice: %1.</source>
        <translation>已按发票填写：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was not attached: its name doesn&apos;t say which paper it is. Drop it on the paper&apos;s row.</source>
        <translation>未添加“%1”：从文件名看不出是哪项材料，请拖到对应材料那一行。</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>%1: no earlier application to copy from.</source>
        <translation>%1：没有可供复制的以往申领。</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>草稿已放弃。</translation>
    </message>
    <message>
        <source>This form is not here any more: a colleague submitted or discarded it.</source>
        <translation>这份申领表已不在此处：同事已提交或放弃它。</translation>
    </message>
    <message>
        <source>What you had written and they had not seen is kept as a form of its own.</source>
        <translation>您已填写而对方尚未看到的内容，已另存为一份草稿。</translation>
    </message>
    <message>
        <source>To the applications</source>
        <translation>查看申领列表</translation>
    </message>
    <message>
        <source>Copy from an earlier application</source>
        <translation>从以往申领复制</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Show the whole form</source>
        <translation>显示整份申领表</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <translation>%1  %2（%3）</translation>
    </message>
    <message>
        <source>Nothing was copied: what could be the same is filled in already.</source>
        <translation>未复制任何内容：可沿用的各项均已填写。</translation>
    </message>
    <message>
        <source>Copied: %1. The contract is a new one each time.</source>
        <translation>已复制：%1。合同每次须另行填写。</translation>
    </message>
    <message>
        <source>Saved, and kept as a version to go back to.</source>
        <translation>已保存，并保留为一个可恢复的版本。</translation>
    </message>
    <message>
        <source>Restored as of %1. Ctrl+Z brings back what was here before.</source>
        <translation>已恢复为 %1 的版本。按 Ctrl+Z 可回到恢复之前。</translation>
    </message>
    <message>
        <source>You and a colleague wrote different things: choose one.</source>
        <translation>您与同事填写的内容不同，请选择其一。</translation>
    </message>
    <message>
        <source>This paper is missing.</source>
        <translation>缺少这份材料。</translation>
    </message>
    <message>
        <source>Needed before you can submit.</source>
        <translation>提交前须填写。</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>撤销：%1（%2）</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>重做：%1（%2）</translation>
    </message>
    <message>
        <source>Tick it before you submit.</source>
        <translation>提交前请勾选。</translation>
    </message>
    <message>
        <source>Submitted. Its receipt says when it was received.</source>
        <translation>已提交，何时收到见回执。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still say the same</source>
        <translation>
            <numerusform>%n 项内容未作修改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was changed there. If the office asks for the same once more, its days have passed in vain.</source>
        <translation>%1：未作修改。若主管部门再次要求补正，补正期限就白白过去了。</translation>
    </message>
    <message>
        <source>Hand in as it is</source>
        <translation>仍按现状提交</translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>继续补正</translation>
    </message>
</context>
<context>
    <name>cpv::DrawListForm</name>
    <message>
        <source>Draw the ties</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>The word of %1</source>
        <translation>%1的词语</translation>
    </message>
    <message>
        <source>This is not the word whose SHA-256 was sealed; capitals and spaces count.</source>
        <translation>与封存的 SHA-256 不符；大小写和空格都计算在内。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::EntryForm</name>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, beginning with a letter.</source>
        <translation>只用小写字母、数字和连字符，以字母开头。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::EstimatePanel</name>
    <message>
        <source>Estimated subsidy</source>
        <translation>预计补贴</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Shown as soon as “%1” is right.</source>
        <translation>填好“%1”后显示。</translation>
    </message>
    <message>
        <source>An estimate by the programme&apos;s rules, version %1. The registry decides on the day of receipt.</source>
        <translation>按政策规则第 %1 版估算，以服务平台收到当日的核定为准。</translation>
    </message>
</context>
<context>
    <name>cpv::EverythingSearch</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>cpv::ExpertForm</name>
    <message>
        <source>Name in Chinese</source>
        <translation>姓名（中文）</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>姓名（英文）</translation>
    </message>
    <message>
        <source>Field in Chinese</source>
        <translation>领域（中文）</translation>
    </message>
    <message>
        <source>Field in English</source>
        <translation>领域（英文）</translation>
    </message>
    <message>
        <source>Can help with, in Chinese</source>
        <translation>可解答（中文）</translation>
    </message>
    <message>
        <source>Can help with, in English</source>
        <translation>可解答（英文）</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Answers within (working days)</source>
        <translation>答复时限（工作日）</translation>
    </message>
    <message>
        <source>Add an adviser</source>
        <translation>新增专家</translation>
    </message>
    <message>
        <source>Change the adviser</source>
        <translation>修改专家</translation>
    </message>
    <message>
        <source>Where the English is left out, the Chinese is shown.</source>
        <translation>英文留空时显示中文。</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, such as li-ming.</source>
        <translation>小写字母、数字和连字符，如 li-ming。</translation>
    </message>
</context>
<context>
    <name>cpv::ExpertsSection</name>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>demonstration people</source>
        <translation>演示人员</translation>
    </message>
    <message numerus="yes">
        <source>answers within %n working days</source>
        <translation>
            <numerusform>%n 个工作日内答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>咨询%1</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No personal data and no secrets of the business, please: the office reads it too.</source>
        <translation>请勿填写个人信息和商业秘密：服务中心也会看到。</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>提交问题</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>我们的咨询</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked %2 on %3</source>
        <translation>%1于 %3 咨询%2</translation>
    </message>
    <message>
        <source>Answered on %1, sent by %2</source>
        <translation>%1 答复，由 %2 转达</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤回“%1”</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>请用几个字说明主题。</translation>
    </message>
    <message>
        <source>Write your question.</source>
        <translation>请写下问题。</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>最多 %1 个字。</translation>
    </message>
</context>
<context>
    <name>cpv::FactChangeList</name>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
</context>
<context>
    <name>cpv::FactProposalsCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Approve the changed facts of %1</source>
        <translation>通过 %1 的信息变更</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予通过…</translation>
    </message>
    <message>
        <source>Refuse the changed facts of %1</source>
        <translation>不予通过 %1 的信息变更</translation>
    </message>
    <message>
        <source>Reason, as the company reads it</source>
        <translation>理由（企业可见）</translation>
    </message>
    <message>
        <source>Refuse with this reason</source>
        <translation>以此原因不予通过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Say why, and what to do about it: the company reads these words.</source>
        <translation>请写明原因和办法，企业会看到。</translation>
    </message>
    <message>
        <source>Changes to company facts</source>
        <translation>企业信息变更</translation>
    </message>
    <message>
        <source>Asked by %1 on %2. Applications already submitted keep the earlier facts.</source>
        <translation>%1于 %2 提出。已提交的申领仍以原信息为准。</translation>
    </message>
</context>
<context>
    <name>cpv::Fairness</name>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>First-timers</source>
        <translation>首次申领</translation>
    </message>
    <message>
        <source>Applicant type</source>
        <translation>申请主体</translation>
    </message>
    <message>
        <source>Farming, forestry, fishing</source>
        <translation>农、林、牧、渔业</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>采矿业</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造业</translation>
    </message>
    <message>
        <source>Power, heat, gas, water</source>
        <translation>电力、热力、燃气及水</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建筑业</translation>
    </message>
    <message>
        <source>Wholesale and retail</source>
        <translation>批发和零售业</translation>
    </message>
    <message>
        <source>Transport and post</source>
        <translation>交通运输、仓储和邮政业</translation>
    </message>
    <message>
        <source>Hotels and catering</source>
        <translation>住宿和餐饮业</translation>
    </message>
    <message>
        <source>Information and software</source>
        <translation>信息传输、软件和信息技术</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>房地产业</translation>
    </message>
    <message>
        <source>Leasing and business services</source>
        <translation>租赁和商务服务业</translation>
    </message>
    <message>
        <source>Research and technical services</source>
        <translation>科学研究和技术服务业</translation>
    </message>
    <message>
        <source>Water and environment</source>
        <translation>水利、环境和公共设施</translation>
    </message>
    <message>
        <source>Household services and repair</source>
        <translation>居民服务、修理</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>卫生和社会工作</translation>
    </message>
    <message>
        <source>Culture, sport, leisure</source>
        <translation>文化、体育和娱乐业</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>公共管理和社会组织</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>First application</source>
        <translation>首次申领</translation>
    </message>
    <message>
        <source>Applied before</source>
        <translation>曾经申领</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>样本过少</translation>
    </message>
    <message>
        <source>Highest rate</source>
        <translation>支持率最高</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>May be chance</source>
        <translation>可能是偶然</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>under 0.001</source>
        <translation>小于 0.001</translation>
    </message>
    <message>
        <source>Cases: applications that were decided in this time: awarded, refused or disregarded.</source>
        <translation>案件：这段时间内作出决定的申领，包括支持、不予支持和不予受理。</translation>
    </message>
    <message>
        <source>Approved: the part of them that got an award, confirmed by everybody who had to.</source>
        <translation>已通过：其中获得支持、且须确认的人都已确认的申领。</translation>
    </message>
    <message>
        <source>Median wait: days from submission to the decision; half of the group waited longer.</source>
        <translation>等候天数中位数：从提交到决定的天数，这一组有一半等得更久。</translation>
    </message>
    <message>
        <source>Against the highest: the group&apos;s rate over the highest rate of any group with at least %1 cases; under 80 % a group is compared further.</source>
        <translation>与最高相比：这一组的支持率除以各组（至少 %1 件）中最高的支持率；低于 80 % 时进一步比较。</translation>
    </message>
    <message>
        <source>Chance: how likely a difference at least this large is if both groups were treated alike (Fisher&apos;s exact test, two-sided).</source>
        <translation>偶然概率：两组若受同等对待，出现至少这么大差异的概率（双侧费希尔精确检验）。</translation>
    </message>
    <message>
        <source>Finding: &quot;look at&quot; where the rate is under 80 % and chance, shared over all comparisons of the table, explains it in fewer than one of twenty reports; groups under %1 cases say nothing.</source>
        <translation>结论：低于 80 %，且按全表比较次数分摊后偶然概率不到二十分之一的，标为“需要关注”；不足 %1 件的组不作结论。</translation>
    </message>
    <message>
        <source>Expected: how many of the cases colleagues would have approved, going by programme, size, applicant type and first application.</source>
        <translation>预期：按政策、规模、申请主体和是否首次申领，同事对这些申领会通过多少件。</translation>
    </message>
    <message>
        <source>Leniency: the mean standardised residual of the official&apos;s decisions; above 0 is more lenient than colleagues, below is stricter.</source>
        <translation>宽严度：该人员决定的平均标准化残差；大于 0 比同事宽，小于 0 比同事严。</translation>
    </message>
    <message>
        <source>Range: where the leniency would lie in ninety-nine of a hundred reports, for all officials together; a person stands out where 0 is outside.</source>
        <translation>区间：一百份报告中有九十九份，所有人员的宽严度都会落在各自的区间内；区间不含 0 的人员才算突出。</translation>
    </message>
    <message>
        <source>Met: how often the same official decided on the same company; pairs are listed from %1 times on.</source>
        <translation>相遇：同一人员对同一企业作决定的次数；满 %1 次才列出。</translation>
    </message>
    <message>
        <source>Expected: how often they would meet if each programme&apos;s cases were dealt to its officials by chance.</source>
        <translation>预期：若每项政策的申领随机分给办理该政策的人员，二者会相遇几次。</translation>
    </message>
    <message>
        <source>Chance: how likely it is to meet at least that often.</source>
        <translation>偶然概率：随机分派时至少相遇这么多次的概率。</translation>
    </message>
    <message>
        <source>The curve shows which part of the awarded money the smaller recipients got together; the straight line would be the same amount for everybody.</source>
        <translation>曲线表示获得较少的企业合计得到多少支持资金；直线表示人人相同。</translation>
    </message>
    <message>
        <source>Gini %1: 0 means that all recipients got the same, 1 that one got everything; that larger projects get more is no unfairness by itself.</source>
        <translation>基尼系数 %1：0 表示各家相同，1 表示一家独得；大项目获得更多，本身并非不公平。</translation>
    </message>
    <message>
        <source>The tenth of the recipients that got most has %1 of the money.</source>
        <translation>获得最多的十分之一企业占支持资金的 %1。</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>金融业</translation>
    </message>
    <message>
        <source>Only officials with at least %1 cases of kinds that colleagues decided, too, are compared. Standing out is a reason to look at cases, not a judgement.</source>
        <translation>只比较同事也办过同类申领、且不少于 %1 件的人员。突出只是查看案卷的理由，不是结论。</translation>
    </message>
    <message>
        <source>Enter or a double click on a row opens its decided cases in the list of cases, whenever they were decided.</source>
        <translation>在某一行按回车或双击，可在办件列表中打开其已决定的案件（不限决定时间）。</translation>
    </message>
    <message>
        <source>Enter or a double click on a row opens the company&apos;s cases.</source>
        <translation>在某一行按回车或双击，可打开该企业的案件。</translation>
    </message>
</context>
<context>
    <name>cpv::FairnessPage</name>
    <message numerus="yes">
        <source>%n decided case(s), as the registry confirmed them</source>
        <translation>
            <numerusform>已决定 %n 件，以服务平台确认为准</numerusform>
        </translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部政策</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>通过 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>支持率</translation>
    </message>
    <message>
        <source>of all decided cases</source>
        <translation>占全部已决定</translation>
    </message>
    <message>
        <source>Gini of awards</source>
        <translation>支持资金基尼系数</translation>
    </message>
    <message numerus="yes">
        <source>over %n recipient(s)</source>
        <translation>
            <numerusform>%n 家获得支持</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>没有突出的地方</translation>
    </message>
    <message>
        <source>groups %1, officials %2, pairs %3</source>
        <translation>分组 %1、人员 %2、配对 %3</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Awarded, %1</source>
        <translation>支持金额（%1）</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候天数中位数</translation>
    </message>
    <message>
        <source>Against the highest</source>
        <translation>与最高相比</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然概率</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>人人相同</translation>
    </message>
    <message>
        <source>Recipients, least first (%)</source>
        <translation>获得支持的企业，由少到多（%）</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>本机没有</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>More lenient</source>
        <translation>偏宽</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>偏严</translation>
    </message>
    <message>
        <source>Like colleagues</source>
        <translation>与同事一致</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>宽严度</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>May be chance</source>
        <translation>可能是偶然</translation>
    </message>
    <message>
        <source>no official met the same company %1 times</source>
        <translation>没有人员与同一企业相遇满 %1 次</translation>
    </message>
    <message>
        <source>the least likely first</source>
        <translation>最不像偶然的在前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>相遇</translation>
    </message>
    <message>
        <source>Company&apos;s cases</source>
        <translation>企业全部件数</translation>
    </message>
    <message>
        <source>Nothing was decided in this time</source>
        <translation>这段时间没有作出决定</translation>
    </message>
    <message>
        <source>Choose another time, or look again once cases are decided.</source>
        <translation>请选择其他时间，或等有申领作出决定后再看。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Time of the decision</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按分组</translation>
    </message>
    <message>
        <source>Approval by group</source>
        <translation>各组支持率</translation>
    </message>
    <message>
        <source>By official</source>
        <translation>按办理人员</translation>
    </message>
    <message>
        <source>Leniency by official</source>
        <translation>各人员宽严度</translation>
    </message>
    <message>
        <source>Official and company, again and again</source>
        <translation>反复相遇的人员与企业</translation>
    </message>
    <message>
        <source>Officials and companies that meet repeatedly</source>
        <translation>反复相遇的人员与企业</translation>
    </message>
    <message>
        <source>How the awarded money is spread</source>
        <translation>支持资金的分布</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Awarded money</source>
        <translation>支持资金</translation>
    </message>
    <message>
        <source>Fairness report</source>
        <translation>公平报告</translation>
    </message>
</context>
<context>
    <name>cpv::FileCard</name>
    <message>
        <source>What the file says</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <translation>不用这个文件</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be taken, so nothing of the file is.</source>
        <translation>
            <numerusform>有 %n 行不能采用，因此整个文件都不采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>cpv::FitDetail</name>
    <message>
        <source>Apply with this</source>
        <translation>以此申领</translation>
    </message>
    <message>
        <source>Apply for %1</source>
        <translation>申领%1</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>How the amount comes about</source>
        <translation>金额怎样算出</translation>
    </message>
    <message>
        <source>State the planned cost, and the amount stands here.</source>
        <translation>填写计划费用后，此处显示金额。</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>比例 %1</translation>
    </message>
    <message>
        <source>Rate %1, limited by § %2: %3</source>
        <translation>比例 %1，受第 %2 条限制：%3</translation>
    </message>
    <message>
        <source>Rate %1, no cap is reached</source>
        <translation>比例 %1，未触及上限</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>尚不清楚：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n papers to bring: %1.</source>
        <translation>
            <numerusform>需准备 %n 份材料：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>Why not, and what would change it</source>
        <translation>为何不符合，怎样才能符合</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>受理期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Cap (CNY)</source>
        <translation>上限（元）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Register to apply</source>
        <translation>注册后申领</translation>
    </message>
    <message>
        <source>It is closed: nothing would change that.</source>
        <translation>该政策已截止，上述条件即使满足也无法申领。</translation>
    </message>
    <message>
        <source>To the course</source>
        <translation>去上课</translation>
    </message>
    <message>
        <source>It was open before. When it opens again is not published yet; it stands here once it is.</source>
        <translation>本期已经截止，下期受理时间尚未公布；公布后将显示在这里。</translation>
    </message>
    <message>
        <source>If it fitted, it would be %1.</source>
        <translation>若符合，可得 %1。</translation>
    </message>
    <message>
        <source>The planned cost is below the minimum: at least %1 CNY is asked for.</source>
        <translation>计划费用低于最低要求：至少 %1 元。</translation>
    </message>
</context>
<context>
    <name>cpv::FitWords</name>
    <message>
        <source>Train or tune a model</source>
        <translation>训练或微调模型</translation>
    </message>
    <message>
        <source>Run a model</source>
        <translation>模型推理</translation>
    </message>
    <message>
        <source>Use a model service (API)</source>
        <translation>调用模型服务（API）</translation>
    </message>
    <message>
        <source>Buy training data</source>
        <translation>购买训练语料</translation>
    </message>
    <message>
        <source>A provider&apos;s machines</source>
        <translation>服务商的机器</translation>
    </message>
    <message>
        <source>Machines of our own</source>
        <translation>自有机器</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Fits if …</source>
        <translation>附条件符合</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>your company&apos;s record</source>
        <translation>本企业档案</translation>
    </message>
    <message>
        <source>where your company is registered</source>
        <translation>本企业注册地</translation>
    </message>
    <message>
        <source>your company&apos;s district</source>
        <translation>本企业所在区</translation>
    </message>
    <message>
        <source>your company&apos;s industry</source>
        <translation>本企业行业</translation>
    </message>
    <message>
        <source>your company&apos;s size</source>
        <translation>本企业规模</translation>
    </message>
    <message>
        <source>when your company was founded</source>
        <translation>本企业成立日期</translation>
    </message>
    <message>
        <source>the planned cost</source>
        <translation>计划费用</translation>
    </message>
    <message>
        <source>the kind of cost</source>
        <translation>费用类别</translation>
    </message>
    <message>
        <source>the contract&apos;s period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>where the provider&apos;s machines stand</source>
        <translation>服务商机器所在地</translation>
    </message>
    <message>
        <source>whether the provider is related to you: the registry checks it</source>
        <translation>服务商与本企业有无关联（由服务平台核查）</translation>
    </message>
    <message>
        <source>The window is not published.</source>
        <translation>受理期未公布。</translation>
    </message>
    <message>
        <source>The list of providers is not published.</source>
        <translation>服务商名单未公布。</translation>
    </message>
    <message>
        <source>A rule is written in words that only a newer version of this program knows.</source>
        <translation>有一条规则须用更新版本的程序才能读懂。</translation>
    </message>
    <message>
        <source>What is published does not allow an amount to be reckoned.</source>
        <translation>按已公布的内容无法算出金额。</translation>
    </message>
    <message>
        <source>It is for others: %1.</source>
        <translation>仅面向：%1。</translation>
    </message>
    <message>
        <source>It is for companies up to this size: %1.</source>
        <translation>仅面向不超过此规模的企业：%1。</translation>
    </message>
    <message>
        <source>Register the company in %1.</source>
        <translation>在%1注册企业。</translation>
    </message>
    <message>
        <source>It is for industries with these codes: %1 (GB/T 4754).</source>
        <translation>仅面向以下行业代码：%1（GB/T 4754）。</translation>
    </message>
    <message>
        <source>It is for start-ups founded after %1.</source>
        <translation>仅面向 %1 之后成立的初创企业。</translation>
    </message>
    <message>
        <source>Spend on: %1.</source>
        <translation>费用须用于：%1。</translation>
    </message>
    <message>
        <source>Sign a contract of at least %1 CNY.</source>
        <translation>合同金额不低于 %1 元。</translation>
    </message>
    <message>
        <source>Leave out: %1.</source>
        <translation>剔除：%1。</translation>
    </message>
    <message>
        <source>Apply apart for: %1.</source>
        <translation>另行申领：%1。</translation>
    </message>
    <message>
        <source>End the contract on %1 at the latest.</source>
        <translation>合同最迟于 %1 到期。</translation>
    </message>
    <message>
        <source>Choose a provider of the published list.</source>
        <translation>改选名单内的服务商。</translation>
    </message>
    <message>
        <source>Choose a provider that is not related to you.</source>
        <translation>改选与本企业无关联的服务商。</translation>
    </message>
    <message>
        <source>Choose a provider in: %1.</source>
        <translation>改选以下地区的服务商：%1。</translation>
    </message>
    <message>
        <source>A provider on the list can&apos;t apply here.</source>
        <translation>名单内的服务商不能申领。</translation>
    </message>
    <message>
        <source>Take less than %1 CNY of other public aid.</source>
        <translation>其他财政补助须低于 %1 元。</translation>
    </message>
    <message>
        <source>Take no other public aid for this contract.</source>
        <translation>同一合同不得另获财政补助。</translation>
    </message>
    <message>
        <source>Wait until %1.</source>
        <translation>等到 %1。</translation>
    </message>
    <message>
        <source>Only the place itself can change this.</source>
        <translation>只有当地主管部门能改变。</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>常年受理</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>%1 起逾期</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>State the planned cost</source>
        <translation>填写计划费用</translation>
    </message>
    <message>
        <source>State the purpose</source>
        <translation>选择用途</translation>
    </message>
    <message>
        <source>State the period</source>
        <translation>填写起止时间</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>选择服务商</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Say where the company is registered</source>
        <translation>填写企业注册地</translation>
    </message>
    <message>
        <source>Choose the district or city</source>
        <translation>选择区县或城市</translation>
    </message>
    <message>
        <source>Choose the size class</source>
        <translation>选择企业规模</translation>
    </message>
    <message>
        <source>Say when it was founded</source>
        <translation>填写成立日期</translation>
    </message>
    <message>
        <source>Complete your company&apos;s facts</source>
        <translation>补全企业信息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, days left</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>which courses your people have completed</source>
        <translation>贵单位人员已完成哪些课程</translation>
    </message>
    <message>
        <source>Complete the course: %1.</source>
        <translation>完成课程：%1。</translation>
    </message>
    <message>
        <source>Closed %1, the next is not published</source>
        <translation>已于 %1 截止，下期未公布</translation>
    </message>
    <message>
        <source>The published rules name no budget total, so they don&apos;t tell whether money is left. What a city grants its programme stands in its own books.</source>
        <translation>公布的政策未写明预算总额，因此无法从中判断是否还有余额；城市实际安排的资金以其账册为准。</translation>
    </message>
</context>
<context>
    <name>cpv::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
</context>
<context>
    <name>cpv::FormKeeper</name>
    <message>
        <source>What you had typed here is back.</source>
        <translation>上次填写的内容已恢复。</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>cpv::FormWords</name>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>Together %1: more than the contract&apos;s amount.</source>
        <translation>合计 %1，超过合同金额。</translation>
    </message>
    <message>
        <source>More than the contract&apos;s amount.</source>
        <translation>超过合同金额。</translation>
    </message>
    <message>
        <source>Ends before it begins.</source>
        <translation>止日早于起日。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>one that is not on this device</source>
        <translation>本设备上没有的服务商</translation>
    </message>
    <message>
        <source>Not a phone number: write digits, like 13800001234 or 021-6000 0000, 12.</source>
        <translation>不是电话号码：请填写数字，例如 13800001234 或 021-6000 0000 转 12。</translation>
    </message>
    <message>
        <source>This day is still to come: a contract is signed before it is handed in.</source>
        <translation>日期尚未到：合同须先签订，再提交。</translation>
    </message>
</context>
<context>
    <name>cpv::GrantForm</name>
    <message>
        <source>Enter an amount above zero, for example 6,000,000.00.</source>
        <translation>请填写大于零的金额，例如 600万 或 6,000,000.00。</translation>
    </message>
    <message>
        <source>Name the document that grants the money.</source>
        <translation>请填写安排预算的文件。</translation>
    </message>
    <message>
        <source>Choose a programme.</source>
        <translation>请选择政策。</translation>
    </message>
    <message>
        <source>Grant a budget</source>
        <translation>登记预算</translation>
    </message>
    <message>
        <source>Each payer&apos;s money of each year is its own.</source>
        <translation>各出资方、各年度的资金分别核算。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>For example: budget notice no. 12 of 2026</source>
        <translation>例如：沪财预〔2026〕12号</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::HandedFiles</name>
    <message>
        <source>Pasted picture %1.png</source>
        <translation>粘贴的图片 %1.png</translation>
    </message>
    <message>
        <source>The pasted picture can&apos;t be put into the folder for temporary files. Make room on that disk, or save the picture yourself and choose it.</source>
        <translation>粘贴的图片无法存入临时文件夹。请清理该磁盘空间，或自行保存图片后再选择。</translation>
    </message>
</context>
<context>
    <name>cpv::HandlerButton</name>
    <message>
        <source>Handled by %1</source>
        <translation>经办：%1</translation>
    </message>
    <message>
        <source>Nobody&apos;s work yet</source>
        <translation>未指定经办人</translation>
    </message>
    <message>
        <source>Given by %1, %2</source>
        <translation>由%1指派，%2</translation>
    </message>
    <message>
        <source>Take a case before you work on it, so that two don&apos;t do it twice</source>
        <translation>办理前先认领，避免两人重复办理</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>转由我经办</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Lay it back</source>
        <translation>放回待认领</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>移交给%1</translation>
    </message>
    <message>
        <source>The case is now %1&apos;s work.</source>
        <translation>该件现由%1经办。</translation>
    </message>
    <message>
        <source>The case is nobody&apos;s work again.</source>
        <translation>该件已放回，等待认领。</translation>
    </message>
</context>
<context>
    <name>cpv::HeldQuestion</name>
    <message>
        <source>Still to be sent</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>%1: %2

The program ended before this was sent. Send it now, or undo it?</source>
        <translation>%1：%2

程序在送达之前已退出。现在送达，还是撤销？</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>现在送达</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>a form without a project name</source>
        <translation>未填写项目名称的申领表</translation>
    </message>
    <message>
        <source>Discarded form</source>
        <translation>已放弃的申领表</translation>
    </message>
    <message>
        <source>You discarded a form just before the program ended: %1

Discard it, or keep it?</source>
        <translation>程序退出前您刚放弃了一份申领表：%1

放弃它，还是保留？</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后再说</translation>
    </message>
</context>
<context>
    <name>cpv::HelpPage</name>
    <message>
        <source>Help and keys</source>
        <translation>帮助与按键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse</source>
        <translation>不用鼠标也能完成全部操作</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>通用按键</translation>
    </message>
    <message>
        <source>Keys in lists</source>
        <translation>列表中的按键</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>The page you came from</source>
        <translation>刚才的页面</translation>
    </message>
    <message>
        <source>Back to the page you came from (Esc)</source>
        <translation>返回原页面（Esc）</translation>
    </message>
</context>
<context>
    <name>cpv::InterestForm</name>
    <message>
        <source>I am near to somebody in this case</source>
        <translation>我与本案有利益关系</translation>
    </message>
    <message>
        <source>Near to</source>
        <translation>关系对象</translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation>关系类型</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>具体情况</translation>
    </message>
    <message>
        <source>The office reads it; the applicant doesn&apos;t.</source>
        <translation>仅主管单位可见，申领单位看不到。</translation>
    </message>
    <message>
        <source>Declare the interest</source>
        <translation>申报利益关系</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a sentence.</source>
        <translation>请写一句话。</translation>
    </message>
    <message>
        <source>Declare an interest</source>
        <translation>申报利益关系</translation>
    </message>
</context>
<context>
    <name>cpv::InvoiceIntake</name>
    <message>
        <source>Read an e-invoice</source>
        <translation>读取数电票</translation>
    </message>
    <message>
        <source>Drop the e-invoice&apos;s XML or a picture of it anywhere here, or paste it: what it says is filled in below, for you to look over.</source>
        <translation>将数电票 XML 或发票图片拖到本页任意处，或直接粘贴：读到的内容会填入下方，请核对。</translation>
    </message>
    <message>
        <source>Choose an e-invoice</source>
        <translation>选择数电票</translation>
    </message>
    <message>
        <source>E-invoices and pictures (*.xml *.png *.jpg *.jpeg)</source>
        <translation>数电票与图片 (*.xml *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>cpv::InvoiceWords</name>
    <message>
        <source>Invoice %1 of %2: %3 yuan, by its code</source>
        <translation>发票 %1，%2 开具：价税合计 %3 元（据二维码）</translation>
    </message>
    <message>
        <source>Invoice %1 of %2: %3 yuan without tax, by its code</source>
        <translation>发票 %1，%2 开具：不含税金额 %3 元（据二维码）</translation>
    </message>
    <message>
        <source>Amount and tax don&apos;t add up to the total. Ask the seller for a correct one.</source>
        <translation>金额与税额之和不等于价税合计，请联系销售方重开。</translation>
    </message>
    <message>
        <source>The buyer isn&apos;t your company. Only invoices made out to it count.</source>
        <translation>购买方不是贵单位，仅认可开具给贵单位的发票。</translation>
    </message>
    <message>
        <source>This invoice was handed in before. It counts once.</source>
        <translation>该发票此前已提交过，只计一次。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The invoice number has neither 20 nor 8 digits. Hand in the file as the tax platform gave it.</source>
        <translation>发票号码既不是 20 位也不是 8 位数字，请提交税务平台导出的原文件。</translation>
    </message>
    <message>
        <source>The seller&apos;s credit code is not valid. Ask the seller for a correct invoice.</source>
        <translation>销售方统一社会信用代码校验不通过，请联系销售方重开。</translation>
    </message>
    <message>
        <source>The buyer&apos;s credit code is not valid. Ask the seller for a correct invoice.</source>
        <translation>购买方统一社会信用代码校验不通过，请联系销售方重开。</translation>
    </message>
    <message>
        <source>The seller isn&apos;t the provider chosen in step 2. Choose the one who billed you, or hand in that one&apos;s invoice.</source>
        <translation>销售方不是第 2 步所选的算力服务商，请改选实际开票方，或提交所选服务商开具的发票。</translation>
    </message>
    <message>
        <source>The invoice&apos;s date is outside the contract. Check the dates in step 2, or leave this invoice out.</source>
        <translation>开票日期不在服务期内，请核对第 2 步的日期，或不提交该发票。</translation>
    </message>
    <message>
        <source>Invoice %1 of %2: %3 yuan, that is %4 and tax of %5</source>
        <translation>发票 %1（%2）：价税合计 %3 元，其中金额 %4 元、税额 %5 元</translation>
    </message>
    <message>
        <source>Seller: %1, %2</source>
        <translation>销售方：%1，%2</translation>
    </message>
    <message>
        <source>Buyer: %1</source>
        <translation>购买方：%1</translation>
    </message>
    <message>
        <source>Buyer: %1, %2</source>
        <translation>购买方：%1，%2</translation>
    </message>
    <message>
        <source>The seller isn&apos;t the provider chosen here. Choose the one who billed you, or take that one&apos;s invoice.</source>
        <translation>发票销售方不是此处所选服务商。请选择实际开票的服务商，或换用所选服务商的发票。</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>尚未命名</translation>
    </message>
    <message>
        <source>the form “%1”</source>
        <translation>草稿“%1”</translation>
    </message>
    <message>
        <source>the application “%1”</source>
        <translation>申请“%1”</translation>
    </message>
    <message>
        <source>a redemption of %1</source>
        <comment>a voucher&apos;s code</comment>
        <translation>券 %1 的核销</translation>
    </message>
    <message>
        <source>Also attached to: %1.</source>
        <translation>也用于：%1。</translation>
    </message>
    <message>
        <source>This e-invoice can&apos;t be read: %1</source>
        <translation>无法识别该数电票：%1</translation>
    </message>
    <message>
        <source>This is a credit note: it proves no cost.</source>
        <translation>红字发票不能作为费用凭证。</translation>
    </message>
</context>
<context>
    <name>cpv::LastSteps</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not delivered yet. They are kept, and sent when you sign in again.</source>
        <translation>
            <numerusform>有 %n 项操作尚未送达，已保存在本机，您再次登录后会继续发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>cpv::LearnPage</name>
    <message>
        <source>What to look at</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Enrolled. The office hears of it with the next sync.</source>
        <translation>已报名，下次同步后服务中心可见。</translation>
    </message>
    <message>
        <source>The enrolment is cancelled.</source>
        <translation>已取消报名。</translation>
    </message>
    <message>
        <source>Asked. The answer will stand here.</source>
        <translation>已提交，答复会显示在这里。</translation>
    </message>
    <message>
        <source>The question is withdrawn.</source>
        <translation>咨询已撤回。</translation>
    </message>
    <message>
        <source>Learn and get help</source>
        <translation>学习与咨询</translation>
    </message>
    <message>
        <source>%1 courses, %2 experts</source>
        <translation>%1 门课程，%2 位专家</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>就绪自测</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>cpv::LearningDeskPage</name>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>%n 条待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>还没有咨询</translation>
    </message>
    <message>
        <source>Questions of companies to experts and their enrolments in courses appear here.</source>
        <translation>企业向专家的提问和课程报名会显示在这里。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The expert&apos;s words; the company reads them as they stand.</source>
        <translation>填写专家的答复，企业看到的就是原文。</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>发送答复</translation>
    </message>
    <message>
        <source>Mark as completed</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Questions to experts</source>
        <translation>专家咨询</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>课程报名</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提问日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>报名日期</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>提问人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Write the answer first.</source>
        <translation>请先写下答复。</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>Recorded. The company sees it as soon as it is delivered.</source>
        <translation>已记录，送达后企业可见。</translation>
    </message>
    <message>
        <source>Courses and advice</source>
        <translation>课程与咨询</translation>
    </message>
</context>
<context>
    <name>cpv::LearningEffectCard</name>
    <message>
        <source>Courses and outcomes</source>
        <translation>课程与成效</translation>
    </message>
    <message>
        <source>A comparison, no proof of cause: companies choose by themselves whether to learn. A project counts as with a course where somebody of its company had completed one when the outcome was reported. Fewer than %1 projects are too few for a figure.</source>
        <translation>仅作对照，不证明因果：是否参加课程由企业自行选择。上报成效时企业已有人完成课程的，计入“完成过课程”；不足 %1 个项目的不计算数值。</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>With a completed course</source>
        <translation>完成过课程</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>未完成课程</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报项目</translation>
    </message>
    <message>
        <source>Benefit reached, median</source>
        <translation>效益达成率（中位数）</translation>
    </message>
    <message>
        <source>Used 70 % of the voucher or more</source>
        <translation>券额使用达 70 % 的占比</translation>
    </message>
    <message numerus="yes">
        <source>of %n reported project(s)</source>
        <translation>
            <numerusform>已上报项目 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::LearningText</name>
    <message>
        <source>Enrolled</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a course</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>From the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>本地修改</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>本地自建</translation>
    </message>
    <message>
        <source>%1, %2, no seat left</source>
        <comment>day, where</comment>
        <translation>%1，%2，名额已满</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 seats left</source>
        <comment>day, where, numbers</comment>
        <translation>%1，%2，余 %3 个名额（共 %4 个）</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>开放中</translation>
    </message>
</context>
<context>
    <name>cpv::LedgerDeskPage</name>
    <message>
        <source>Ledger</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>%1 transfers, as the registry confirmed them</source>
        <translation>划转 %1 笔，均经服务平台确认</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部政策</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>All payers</source>
        <translation>全部出资方</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>划转金额</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 transfers in the period</source>
        <translation>期间内划转 %1 笔</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Opening (CNY)</source>
        <translation>期初（元）</translation>
    </message>
    <message>
        <source>In (CNY)</source>
        <translation>增加（元）</translation>
    </message>
    <message>
        <source>Out (CNY)</source>
        <translation>减少（元）</translation>
    </message>
    <message>
        <source>Closing (CNY)</source>
        <translation>期末（元）</translation>
    </message>
    <message>
        <source>The accounts of %1 sum to %2 and not to zero.</source>
        <translation>%1 各账户合计为 %2，不为零。</translation>
    </message>
    <message>
        <source>An account of %1 stands below zero.</source>
        <translation>%1 有账户余额为负。</translation>
    </message>
    <message>
        <source>The registry&apos;s own figures for %1 differ from the sum of the transfers.</source>
        <translation>服务平台上 %1 的数字与划转合计不一致。</translation>
    </message>
    <message>
        <source>The ledger does not re-add.</source>
        <translation>账簿加总不平。</translation>
    </message>
    <message>
        <source>The ledger re-adds: the accounts of every payer and year sum to zero.</source>
        <translation>账簿加总相符：每个出资方每个年度各账户合计为零。</translation>
    </message>
    <message>
        <source>Every closing balance equals the registry&apos;s own figure, to the fen.</source>
        <translation>各账户期末余额与服务平台的数字分毫不差。</translation>
    </message>
    <message>
        <source>The registry&apos;s own figures are of today; choose “All days” to compare with them.</source>
        <translation>服务平台的数字是今天的；选择“全部日期”可与之核对。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Accounts of the ledger</source>
        <translation>账簿各账户</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>划转明细</translation>
    </message>
    <message>
        <source>Transfers of the ledger</source>
        <translation>账簿划转明细</translation>
    </message>
    <message>
        <source>Voucher, company</source>
        <translation>券号、企业</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索账簿</translation>
    </message>
    <message>
        <source>No transfer here</source>
        <translation>这里没有划转</translation>
    </message>
    <message>
        <source>Money moves with a grant, an award, a redemption; each movement is listed here.</source>
        <translation>预算下达、支持确认、核销都会发生资金划转，逐笔列在这里。</translation>
    </message>
    <message>
        <source>Ledger account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Period of time</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Transfers are still arriving.</source>
        <translation>分录仍在同步中。</translation>
    </message>
    <message>
        <source>The figures are compared when all are here.</source>
        <translation>全部到齐后再核对。</translation>
    </message>
</context>
<context>
    <name>cpv::LicenceField</name>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>PDF and images (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF 和图片 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the business licence.</source>
        <translation>请选择营业执照的照片或扫描件。</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB. Scan with a lower resolution.</source>
        <translation>文件超过 5 MB，请降低分辨率后重新扫描。</translation>
    </message>
    <message>
        <source>This file is no PDF, JPEG or PNG. Choose another one.</source>
        <translation>文件不是 PDF、JPEG 或 PNG，请另选文件。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened. Choose another one.</source>
        <translation>文件无法打开，请另选文件。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Business licence: choose a file</source>
        <translation>营业执照：选择文件</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>或拖放到此处</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most 5 MB.</source>
        <translation>PDF、JPEG 或 PNG，不超过 5 MB。</translation>
    </message>
</context>
<context>
    <name>cpv::ListExport</name>
    <message>
        <source>Stop writing</source>
        <translation>停止写入</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel 工作簿…</translation>
    </message>
    <message>
        <source>CSV (UTF-8)…</source>
        <translation>CSV（UTF-8）…</translation>
    </message>
    <message>
        <source>CSV (GB18030)…</source>
        <translation>CSV（GB18030）…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>You can go on working; the arrow&apos;s menu stops it.</source>
        <translation>可以继续工作；在下载按钮的菜单中可停止。</translation>
    </message>
    <message>
        <source>The list is being written</source>
        <translation>正在写入列表</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>已写入 %1 行</translation>
    </message>
    <message>
        <source>%1   SHA-256 of the rows: %2</source>
        <translation>%1   行数据 SHA-256：%2</translation>
    </message>
    <message>
        <source>None: all rows</source>
        <translation>无：全部行</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Time (China)</source>
        <translation>时间（北京时间）</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>SHA-256 of the rows</source>
        <translation>行数据 SHA-256</translation>
    </message>
    <message>
        <source>Of the rows as the CSV file in UTF-8 holds them: without its byte order mark and heading, each row ended by CR LF.</source>
        <translation>按 UTF-8 编码 CSV 文件中的行计算：不含字节顺序标记和表头，每行以 CR LF 结尾。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Export or print this list</source>
        <translation>导出或打印列表</translation>
    </message>
    <message>
        <source>This list is too long to print</source>
        <translation>列表太长，无法打印</translation>
    </message>
    <message>
        <source>At most %1 rows are printed. Narrow the list, or write it to a file.</source>
        <translation>最多可打印 %1 行。请缩小列表范围，或导出为文件。</translation>
    </message>
    <message>
        <source>These are too many rows to copy</source>
        <translation>所选行太多，无法复制</translation>
    </message>
    <message>
        <source>Choose at most %1, or write the list to a file.</source>
        <translation>请最多选择 %1 行，或将列表导出为文件。</translation>
    </message>
</context>
<context>
    <name>cpv::ListPane</name>
    <message>
        <source>Search “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>列表读取失败</translation>
    </message>
    <message>
        <source>Nothing is lost; try again.</source>
        <translation>没有丢失任何内容，请重试。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行高</translation>
    </message>
    <message>
        <source>As many columns as fit</source>
        <translation>按宽度自动选列</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Columns and density</source>
        <translation>列与行高</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>The first records are on their way</source>
        <translation>首批记录正在送达</translation>
    </message>
    <message>
        <source>They appear here by themselves.</source>
        <translation>收到后会自动显示在这里。</translation>
    </message>
    <message>
        <source>%1 in this view</source>
        <translation>本视图 %1 项</translation>
    </message>
</context>
<context>
    <name>cpv::ListingBatchesView</name>
    <message>
        <source>Approval over</source>
        <translation>有效期已过</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>家数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>off since %1</source>
        <translation>%1 起移出</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n 家服务商</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for a second programme editor.</source>
        <translation>待另一名政策编辑确认。</translation>
    </message>
    <message>
        <source>You proposed it: another programme editor confirms it.</source>
        <translation>由您提出，须由另一名政策编辑确认。</translation>
    </message>
    <message>
        <source>It can be confirmed from %1 on, the first day of the approval.</source>
        <translation>自有效期起始日 %1 起方可确认。</translation>
    </message>
    <message>
        <source>The approval ended on %1. Its providers stay on the lists until they are taken off.</source>
        <translation>有效期已于 %1 届满；本批服务商在移出之前仍在名录中。</translation>
    </message>
    <message>
        <source>Confirmed, its providers are on the lists at once, and companies can bind vouchers to them.</source>
        <translation>确认后，本批服务商立即列入名录，企业即可将算力券绑定到其合同。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Providers of the batch</source>
        <translation>本批服务商</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Confirm the batch</source>
        <translation>确认本批</translation>
    </message>
    <message>
        <source>Drop the batch</source>
        <translation>撤销本批</translation>
    </message>
    <message>
        <source>Whoever proposed it reads why.</source>
        <translation>提出人会看到理由。</translation>
    </message>
    <message>
        <source>Take all of them off</source>
        <translation>全部移出名录</translation>
    </message>
    <message>
        <source>No batch yet</source>
        <translation>尚无批次</translation>
    </message>
    <message>
        <source>A batch names the providers that a document approves, and the programmes they serve.</source>
        <translation>一个批次列明某份文件批准的服务商及其适用的政策。</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in all</source>
        <translation>
            <numerusform>共 %n 批</numerusform>
        </translation>
    </message>
    <message>
        <source>Its approval ended on %1 before anybody confirmed it: it can only be dropped.</source>
        <translation>有效期已于 %1 届满而未经确认，只能撤销。</translation>
    </message>
</context>
<context>
    <name>cpv::ListingForm</name>
    <message>
        <source>known</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter how the batch is called in public, for example “third batch”.</source>
        <translation>请填写对外公布的批次名称，例如“第三批”。</translation>
    </message>
    <message>
        <source>Name the document that approves these providers.</source>
        <translation>请填写批准这些服务商的文件名称或文号。</translation>
    </message>
    <message>
        <source>The last day can&apos;t be before the first.</source>
        <translation>截止日不能早于起始日。</translation>
    </message>
    <message>
        <source>Choose at least one programme.</source>
        <translation>请至少选择一项政策。</translation>
    </message>
    <message>
        <source>Add at least one provider.</source>
        <translation>请至少加入一家服务商。</translation>
    </message>
    <message>
        <source>Propose a batch</source>
        <translation>提出一批名录</translation>
    </message>
    <message>
        <source>a second programme editor confirms it</source>
        <translation>由另一名政策编辑确认</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>批次名称</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Approved from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Programmes that it serves</source>
        <translation>适用政策</translation>
    </message>
    <message>
        <source>Known provider</source>
        <translation>已登记的服务商</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Read a list (CSV)</source>
        <translation>读入名单 (CSV)</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>移除所选行</translation>
    </message>
    <message>
        <source>Providers of the batch</source>
        <translation>本批服务商</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) came on the list meanwhile</source>
        <translation>
            <numerusform>期间已有 %n 家服务商列入名录</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in this batch any more.</source>
        <translation>它们不再列入本批。</translation>
    </message>
</context>
<context>
    <name>cpv::ListingPage</name>
    <message>
        <source>Approved providers</source>
        <translation>服务商名录</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>在册 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) to confirm</source>
        <translation>
            <numerusform>待确认 %n 批</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose a batch</source>
        <translation>提出一批名录</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Batches %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Proposed. A second programme editor confirms it.</source>
        <translation>已提出，待另一名政策编辑确认。</translation>
    </message>
    <message>
        <source>The approval by %1 ended.</source>
        <translation>%1的有效期已届满。</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) taken off the list</source>
        <translation>
            <numerusform>已将 %n 家服务商移出名录</numerusform>
        </translation>
    </message>
    <message>
        <source>List of providers</source>
        <translation>服务商名单</translation>
    </message>
    <message>
        <source>Lists of providers (*.csv)</source>
        <translation>服务商名单 (*.csv)</translation>
    </message>
    <message>
        <source>Providers or batches</source>
        <translation>服务商或批次</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>cpv::ListingWords</name>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Waits for confirmation</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>a quote is missing or too many</source>
        <translation>引号缺少或多余</translation>
    </message>
    <message>
        <source>it has another number of columns than the first row</source>
        <translation>列数与首行不一致</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 or GB18030</source>
        <translation>不是 UTF-8 或 GB18030 文本</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>内容过长</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>此处为空</translation>
    </message>
    <message>
        <source>it is no valid unified social credit code</source>
        <translation>不是有效的统一社会信用代码</translation>
    </message>
    <message>
        <source>the provider stands twice in the file</source>
        <translation>该服务商在文件中重复</translation>
    </message>
    <message>
        <source>the provider is on the list already</source>
        <translation>该服务商已在名录中</translation>
    </message>
    <message>
        <source>the provider of this code is known under another name</source>
        <translation>该代码对应的服务商登记名称不同</translation>
    </message>
</context>
<context>
    <name>cpv::LoadReportCard</name>
    <message>
        <source>Load reports</source>
        <translation>负载报表</translation>
    </message>
    <message>
        <source>The file names no data centre.</source>
        <translation>文件中没有数据中心。</translation>
    </message>
    <message>
        <source>A row for each centre is expected: its name, its load in percent, the day.</source>
        <translation>每个中心一行：名称、负载率（百分数）、日期。</translation>
    </message>
    <message>
        <source>All of this is recorded already.</source>
        <translation>这些都已登记。</translation>
    </message>
    <message>
        <source>%1 rows; nothing changes.</source>
        <translation>共 %1 行，没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>Loads of %n data centre(s)</source>
        <translation>
            <numerusform>%n 个中心的负载率</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚未登记。</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Load until now</source>
        <translation>现登记负载率</translation>
    </message>
    <message>
        <source>New load</source>
        <translation>新负载率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Have the file corrected, then read it in again.</source>
        <translation>请更正文件后重新读入。</translation>
    </message>
</context>
<context>
    <name>cpv::LoadReportWords</name>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a quote is missing or too many</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>it has another number of columns than the first row</source>
        <translation>列数与首行不同</translation>
    </message>
    <message>
        <source>it is no text in UTF-8 or GB18030</source>
        <translation>不是 UTF-8 或 GB18030 文本</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>内容过长</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>no centre of this name is listed</source>
        <translation>名录中没有这个名称的中心</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>a load is between 0 and 100 percent</source>
        <translation>负载率应在 0 到 100 之间</translation>
    </message>
    <message>
        <source>it is no day, such as 2026-11-30</source>
        <translation>不是日期，应如 2026-11-30</translation>
    </message>
    <message>
        <source>the day has not come yet</source>
        <translation>日期尚未到</translation>
    </message>
    <message>
        <source>a later load is recorded already</source>
        <translation>已登记更晚日期的负载率</translation>
    </message>
    <message>
        <source>the centre stands twice in the file</source>
        <translation>该中心在文件中出现两次</translation>
    </message>
</context>
<context>
    <name>cpv::LookCard</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>列表行高</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大额金额单位</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Ctrl and the wheel do the same.</source>
        <translation>按住 Ctrl 滚动滚轮效果相同。</translation>
    </message>
    <message>
        <source>On Chinese screens. Lists and forms show every fen in any case.</source>
        <translation>仅用于中文界面的汇总金额；列表和表单始终精确到分。</translation>
    </message>
    <message>
        <source>High contrast: stronger borders and a thicker mark of the focus</source>
        <translation>高对比度：更深的边框和更粗的焦点标记</translation>
    </message>
    <message>
        <source>Chinese (中文)</source>
        <extracomment>Names of languages stand in their own language, so that they are found by those who can&apos;t read the other.</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>cpv::MaterialsSection</name>
    <message>
        <source>Materials %1 / %2</source>
        <translation>材料 %1 / %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已齐全</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1 份</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Choose a file for: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Drop or paste files anywhere on this card, or choose them. An e-invoice is read at once. PDF, OFD, images, XML or Excel, 64 MB each at most.</source>
        <translation>可将文件拖放或粘贴到此卡片任意处，也可逐项选择。数电票会立即识别。支持 PDF、OFD、图片、XML、Excel，单个不超过 64 MB。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>Use an earlier paper again for: %1</source>
        <translation>再次使用以前的材料：%1</translation>
    </message>
    <message numerus="yes">
        <source>all attached, %n still to be delivered</source>
        <translation>
            <numerusform>已全部附上，%n 份待送达</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: it counted until %1. Get a new one.</source>
        <translation>已过期（有效期至 %1），请换一份新的。</translation>
    </message>
    <message>
        <source>Its day of issue is still to come. Correct it.</source>
        <translation>开具日期晚于今天，请改正。</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>日期有误</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n 份已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>已附上</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>已附上，未识别</translation>
    </message>
</context>
<context>
    <name>cpv::MismatchCard</name>
    <message>
        <source>To clear up, of all bills (CNY)</source>
        <translation>全部账单中待核对事项（元）</translation>
    </message>
    <message>
        <source>What doesn&apos;t agree</source>
        <translation>不一致事项</translation>
    </message>
    <message numerus="yes">
        <source>%n in all, the most money first</source>
        <translation>
            <numerusform>共 %n 项，按金额从大到小</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Bill of</source>
        <translation>账单所属期</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>cpv::MoneyEdit</name>
    <message>
        <source>Not an amount: write 720000 or 720,000.00.</source>
        <translation>不是金额：请写成 720000、720,000.00 或 72万。</translation>
    </message>
</context>
<context>
    <name>cpv::MoneyPage</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
</context>
<context>
    <name>cpv::MoneyRunsPage</name>
    <message>
        <source>Expiry and year end</source>
        <translation>到期与年终</translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s) past their last day</source>
        <translation>
            <numerusform>%n 张券已过有效期</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Left (CNY)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Held (CNY)</source>
        <translation>预占（元）</translation>
    </message>
    <message>
        <source>No voucher is past its last day.</source>
        <translation>没有超过有效期的券。</translation>
    </message>
    <message>
        <source>%1 go back to the budget. %2 stay held until their bills are decided.</source>
        <translation>%1退回预算；%2在账单办结前继续预占。</translation>
    </message>
    <message numerus="yes">
        <source>Close %n voucher(s)</source>
        <translation>
            <numerusform>清理 %n 张券</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Still bound (CNY)</source>
        <translation>仍被占用（元）</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>No year that has ended has anything left.</source>
        <translation>往年没有结余。</translation>
    </message>
    <message>
        <source>Nothing is left to return. %1 are bound still: what becomes free of them can be returned by closing the year again.</source>
        <translation>没有可退回的结余；%1仍被占用，释放后可再次结转退回。</translation>
    </message>
    <message>
        <source>%1 go back to who gave them. %2 stay bound: what becomes free of them can be returned by closing the year again.</source>
        <translation>%1退回各出资方；%2仍被占用，释放后可再次结转退回。</translation>
    </message>
    <message>
        <source>Expired vouchers</source>
        <translation>已到期的券</translation>
    </message>
    <message>
        <source>Vouchers past their last day</source>
        <translation>已过有效期的券</translation>
    </message>
    <message>
        <source>Year-end close</source>
        <translation>年终结转</translation>
    </message>
    <message>
        <source>Budgets of years that have ended</source>
        <translation>已结束年度的预算</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>券号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>请选择年度。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go back to the budget.</source>
        <translation>%1退回预算。</translation>
    </message>
    <message>
        <source>Close the year %1</source>
        <translation>结转 %1 年度</translation>
    </message>
    <message>
        <source>%1 go back to who gave them.</source>
        <translation>%1退回各出资方。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>programme, what follows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left over (CNY)</source>
        <translation>结余（元）</translation>
    </message>
</context>
<context>
    <name>cpv::MoveWindow</name>
    <message>
        <source>Compute Voucher Desk</source>
        <translation>算力券通</translation>
    </message>
    <message>
        <source>Your data are moving to %1</source>
        <translation>正在将数据移到 %1</translation>
    </message>
    <message>
        <source>Each file is copied and then compared. The window opens again when all are there.</source>
        <translation>每个文件复制后都会核对。全部完成后窗口会重新打开。</translation>
    </message>
    <message>
        <source>Progress of the move</source>
        <translation>移动进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止……</translation>
    </message>
</context>
<context>
    <name>cpv::Names</name>
    <message>
        <source>en</source>
        <comment>code of the screen&apos;s language: en, zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>服务期起</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>服务期止</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Other public aid</source>
        <translation>其他财政支持</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Declaration of truth</source>
        <translation>真实性声明</translation>
    </message>
    <message>
        <source>%1 (confidence: %2)</source>
        <translation>%1（可信度：%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Expected return</source>
        <translation>预期回报</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>地区 %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Name in both languages</source>
        <translation>中英文名称</translation>
    </message>
</context>
<context>
    <name>cpv::NavRail</name>
    <message>
        <source>Voucher Desk</source>
        <translation>算力券通</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Account, language, display and sign-out</source>
        <translation>账号、语言、显示与退出登录</translation>
    </message>
</context>
<context>
    <name>cpv::NetworkPage</name>
    <message>
        <source>Compute network</source>
        <translation>算力网络</translation>
    </message>
    <message numerus="yes">
        <source>%1 card-hours a month awarded, %n centres</source>
        <translation>
            <numerusform>已批未用每月 %1 卡时，%n 个中心</numerusform>
        </translation>
    </message>
    <message>
        <source>card-hours a month</source>
        <translation>卡时/月</translation>
    </message>
    <message>
        <source>Awarded and not used</source>
        <translation>已批未用</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a month</source>
        <translation>每月节省</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>占 %1</translation>
    </message>
    <message>
        <source>Would move</source>
        <translation>需要迁移</translation>
    </message>
    <message>
        <source>to another centre</source>
        <translation>迁到其他中心</translation>
    </message>
    <message>
        <source>Could not be placed</source>
        <translation>未能放置</translation>
    </message>
    <message>
        <source>Awarded work</source>
        <translation>已批项目</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message numerus="yes">
        <source>%n cases, what saves most first</source>
        <translation>
            <numerusform>%n 个项目，节省多的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>As each case is worded</source>
        <translation>按各项目所述</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>满载</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>No data centre is listed yet</source>
        <translation>尚未登记数据中心</translation>
    </message>
    <message>
        <source>Centres and their loads arrive with the first sync.</source>
        <translation>首次同步后会显示各中心及其负载。</translation>
    </message>
    <message>
        <source>Load and demand</source>
        <translation>负载与需求</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>批准地区</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>时延要求</translation>
    </message>
    <message>
        <source>Centres may be filled up to</source>
        <translation>中心最多用到</translation>
    </message>
    <message>
        <source>Counted is what awards for rented computing have not paid for yet: the money left, divided by the cover and by the price of a card-hour at the provider&apos;s cheapest offer, spread over the months until the voucher ends. Work is training, which may run anywhere, unless its case speaks of inference, online use or control. It stays on its kind of card and with providers that its programme accepts. A centre&apos;s report is taken to hold none of it yet. The result is advice: contracts stay as they are until companies change them.</source>
        <translation>计入的是租用算力的补贴中还没有用掉的部分：余额除以补贴比例，再除以服务商最低报价的每卡时价格，平摊到券到期前的各月。项目写明推理、在线或控制的按相应时延计，其余视为训练，可放在任何地方。项目不更换卡的型号，只在政策认可的服务商之间选择。中心上报的负载视为尚未包含这些项目。结果只作建议，合同不变，由企业自行决定是否变更。</translation>
    </message>
    <message>
        <source>Load of the centres with the awarded work, as its providers would run it</source>
        <translation>各中心负载：已批项目留在各自服务商处</translation>
    </message>
    <message>
        <source>Load of the centres with the cheapest placement</source>
        <translation>各中心负载：采用最省方案</translation>
    </message>
    <message>
        <source>most idle first</source>
        <translation>空闲多的在前</translation>
    </message>
    <message>
        <source>What would move</source>
        <translation>需要迁移的项目</translation>
    </message>
    <message>
        <source>What could not be placed, and why</source>
        <translation>未能放置的项目及原因</translation>
    </message>
    <message>
        <source>By the centre&apos;s report</source>
        <translation>中心上报</translation>
    </message>
    <message>
        <source>Find savings</source>
        <translation>求最省方案</translation>
    </message>
    <message>
        <source>Data centres</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>of all awarded</source>
        <translation>占全部已支持</translation>
    </message>
    <message>
        <source>More than the cards can do</source>
        <translation>超出卡的能力</translation>
    </message>
    <message>
        <source>Why it could not be placed</source>
        <translation>为什么排不下</translation>
    </message>
    <message>
        <source>each case by the reason that is nearest to a way out; the rows add up</source>
        <translation>每件按最接近可解决的原因归类，各行相加即总数</translation>
    </message>
    <message>
        <source>of all awarded; reasons below</source>
        <translation>占全部已支持；原因见下</translation>
    </message>
</context>
<context>
    <name>cpv::NetworkWords</name>
    <message numerus="yes">
        <source>%n centres would do, but are full</source>
        <translation>
            <numerusform>%n 个中心合适，但已满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too far away</source>
        <translation>
            <numerusform>%n 个太远</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer other cards only</source>
        <translation>
            <numerusform>%n 个只有其他型号的卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n the programme&apos;s rule for providers isn&apos;t met</source>
        <translation>
            <numerusform>%n 个不符合政策对服务商的要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n nothing is offered now</source>
        <translation>
            <numerusform>%n 个目前没有报价</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>no provider is named yet, so there is no price</source>
        <translation>尚未指定服务商，没有价格可依</translation>
    </message>
    <message>
        <source>its provider offers no card-hours today</source>
        <translation>其服务商目前没有卡时报价</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>枢纽</translation>
    </message>
    <message>
        <source>Reported load</source>
        <translation>上报负载率</translation>
    </message>
    <message>
        <source>Awarded, card-hours a month</source>
        <translation>已批，卡时/月</translation>
    </message>
    <message>
        <source>Load with it</source>
        <translation>计入后</translation>
    </message>
    <message>
        <source>Placed, card-hours a month</source>
        <translation>放置后，卡时/月</translation>
    </message>
    <message>
        <source>Load then</source>
        <translation>放置后负载率</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Card-hours a month</source>
        <translation>每月卡时</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 of %2 centres report a load of 30 % or less; in the western hubs %3 of all cards are at work, in the others %4.</source>
        <translation>%2 个中心中有 %1 个上报的负载率不超过 30 %；西部枢纽 %3 的卡在工作，其他枢纽为 %4。</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>卡型</translation>
    </message>
    <message>
        <source>Runs at</source>
        <translation>现所在中心</translation>
    </message>
    <message>
        <source>Would run at</source>
        <translation>建议中心</translation>
    </message>
    <message>
        <source>Cost then, CNY a month</source>
        <translation>之后费用（元/月）</translation>
    </message>
    <message>
        <source>No card is free: every centre that would do is full up to the load allowed above</source>
        <translation>没有空闲卡：符合条件的中心都已达到上面允许的负载</translation>
    </message>
    <message>
        <source>No centre that offers this card is near enough</source>
        <translation>提供这种卡的中心都不够近</translation>
    </message>
    <message>
        <source>This card is offered only by providers that the programme doesn&apos;t accept</source>
        <translation>这种卡只有政策不认可的服务商提供</translation>
    </message>
    <message>
        <source>The centres offer other cards only</source>
        <translation>各中心只提供其他卡型</translation>
    </message>
    <message>
        <source>Nobody offers this card today</source>
        <translation>目前无人提供这种卡</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Of all awarded</source>
        <translation>占全部已支持</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2 more than its cards can do</source>
        <translation>%1：超出其算力 %2</translation>
    </message>
</context>
<context>
    <name>cpv::NewPassword</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least %1 characters; a short sentence is easy to keep in mind.</source>
        <translation>至少 %1 个字符，用一句短语更好记。</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>再次输入密码</translation>
    </message>
</context>
<context>
    <name>cpv::Notice</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>cpv::NoticesPage</name>
    <message>
        <source>Notices and objections</source>
        <translation>公示与异议</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) running</source>
        <translation>
            <numerusform>%n 次公示进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to decide</source>
        <translation>
            <numerusform>%n 件异议待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Public notices %1</source>
        <translation>公示 %1</translation>
    </message>
    <message>
        <source>Objections %1</source>
        <translation>异议 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 件待处理</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Public notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>As the public sees it</source>
        <translation>公众看到的名单</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Save the notice</source>
        <translation>保存公示</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The notice is written</source>
        <translation>公示已保存</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>保存为网页</translation>
    </message>
    <message>
        <source>In the layout of official documents, GB/T 9704</source>
        <translation>按公文格式（GB/T 9704）排版</translation>
    </message>
    <message>
        <source>Nothing is published yet</source>
        <translation>尚未公示</translation>
    </message>
    <message>
        <source>As soon as a confirmed award is made public, its notice appears here.</source>
        <translation>确认的项目一经公示，就会显示在这里。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时限</translation>
    </message>
    <message>
        <source>%1 notices in all</source>
        <translation>共 %1 次</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Applying company</source>
        <translation>申领单位</translation>
    </message>
    <message>
        <source>Notices or objections</source>
        <translation>公示或异议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Case count</source>
        <translation>项目数</translation>
    </message>
</context>
<context>
    <name>cpv::NotificationPanel</name>
    <message>
        <source>Unread: %1 %2</source>
        <translation>未读：%1 %2</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新通知</translation>
    </message>
    <message>
        <source>Decisions, deadlines and refusals that concern you appear here.</source>
        <translation>与您有关的决定、期限和拒绝会显示在这里。</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>存入日历</translation>
    </message>
    <message>
        <source>Saves all deadlines as a calendar file (.ics)</source>
        <translation>把全部截止日期存为日历文件（.ics）</translation>
    </message>
</context>
<context>
    <name>cpv::ObjectionForm</name>
    <message>
        <source>Who objects</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Enter a name; anonymous objections can&apos;t be answered.</source>
        <translation>请填写姓名或名称；匿名异议无法答复。</translation>
    </message>
</context>
<context>
    <name>cpv::ObjectionsView</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Objector</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>It waits for a reviewer or an approver who took no part in the award.</source>
        <translation>等待未参与该项目决定的评审人员或审批人处理。</translation>
    </message>
    <message>
        <source>You took part in the award: somebody else decides on the objection.</source>
        <translation>您参与了该项目的决定，异议由其他人处理。</translation>
    </message>
    <message>
        <source>You recorded this objection: somebody else decides on it.</source>
        <translation>该异议由您登记，由其他人处理。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dismissed, the award goes on. Upheld, the money goes back to the budget and other people review the case again.</source>
        <translation>不成立则继续支持；成立则资金退回预算，由其他人重新评审。</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write the answer: objector and applicant read it.</source>
        <translation>请写明答复，异议人和申领主体都会看到。</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>异议不成立</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>Nobody has objected</source>
        <translation>没有异议</translation>
    </message>
    <message>
        <source>An objection is recorded on the page of its case, while the public notice runs.</source>
        <translation>公示期内的异议在项目页面登记。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>%1 objections in all</source>
        <translation>共 %1 件</translation>
    </message>
    <message>
        <source>Answer to the objection</source>
        <translation>答复</translation>
    </message>
</context>
<context>
    <name>cpv::OfferForm</name>
    <message>
        <source>Choose a data centre. The office lists them.</source>
        <translation>请选择数据中心，由主管部门登记。</translation>
    </message>
    <message>
        <source>Enter the price of one card for one hour, for example 5.60.</source>
        <translation>请填写一张卡一小时的价格，例如 5.60。</translation>
    </message>
    <message>
        <source>The price must be above zero and at most 1,000,000 CNY.</source>
        <translation>价格须大于零且不超过 1,000,000 元。</translation>
    </message>
    <message>
        <source>Choose a day from today up to a year ahead.</source>
        <translation>请选择今天起一年内的日期。</translation>
    </message>
    <message>
        <source>Announce another price</source>
        <translation>公布新价格</translation>
    </message>
    <message>
        <source>Publish an offer</source>
        <translation>发布报价</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Price of a card-hour (CNY)</source>
        <translation>每卡时价格（元）</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>A rise of more than 10 % is recorded as a price jump.</source>
        <translation>涨幅超过 10 % 会记为价格跳涨。</translation>
    </message>
    <message>
        <source>Announce price</source>
        <translation>公布价格</translation>
    </message>
    <message>
        <source>Publish offer</source>
        <translation>发布报价</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::OffersPage</name>
    <message>
        <source>My offers</source>
        <translation>我的报价</translation>
    </message>
    <message>
        <source>%1 open, every company sees them</source>
        <translation>%1 个有效，所有企业可见</translation>
    </message>
    <message>
        <source>Publish an offer</source>
        <translation>发布报价</translation>
    </message>
    <message>
        <source>No offer yet</source>
        <translation>还没有报价</translation>
    </message>
    <message>
        <source>Publish what a card-hour costs in each of your data centres. Companies compare it after their subsidy.</source>
        <translation>发布各数据中心的每卡时价格，企业会按补贴后的价格比较。</translation>
    </message>
    <message>
        <source>Announce another price</source>
        <translation>公布新价格</translation>
    </message>
    <message>
        <source>End offer</source>
        <translation>停止报价</translation>
    </message>
    <message>
        <source>Prices of the chosen offer</source>
        <translation>所选报价的价格</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Price (CNY)</source>
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>price of a card-hour, for demonstration</source>
        <translation>每卡时演示价</translation>
    </message>
    <message>
        <source>price of a card-hour</source>
        <translation>每卡时价格</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recorded. Companies see it as soon as it is delivered.</source>
        <translation>已记录，送达后企业可见。</translation>
    </message>
    <message>
        <source>End this offer today?</source>
        <translation>今天停止这项报价吗？</translation>
    </message>
    <message>
        <source>Companies stop seeing it at once. The history stays. To offer again, publish a new one.</source>
        <translation>企业将不再看到它，历史会保留。要恢复请重新发布。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Next price</source>
        <translation>待生效价格</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>%1, price jump</source>
        <translation>%1，价格跳涨</translation>
    </message>
</context>
<context>
    <name>cpv::OfficialInvitationCard</name>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Enter the organisation or department.</source>
        <translation>请填写单位或部门。</translation>
    </message>
    <message>
        <source>This login is taken. Choose another one.</source>
        <translation>该账号已被使用，请另取一个。</translation>
    </message>
    <message>
        <source>Invite an official</source>
        <translation>邀请工作人员</translation>
    </message>
    <message>
        <source>The one-time code lets them choose a password; they can sign in once a security administrator has confirmed the roles.</source>
        <translation>本人凭一次性代码设置密码；安全管理员确认角色后即可登录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Invite and propose</source>
        <translation>邀请并提交确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::OneTimeCodeCard</name>
    <message>
        <source>Login: %1, one-time code: %2</source>
        <translation>账号：%1，一次性代码：%2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Pass this code on to %1: with it they choose a password, under &quot;Use a one-time code&quot; before signing in. It is valid until %2 and is not shown again.</source>
        <translation>请将此代码转交 %1：登录前在“使用一次性代码”处用它设置密码。有效期至 %2，代码不会再次显示。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>Copy login and code</source>
        <translation>复制账号和代码</translation>
    </message>
</context>
<context>
    <name>cpv::OptionalDate</name>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>cpv::OriginCard</name>
    <message>
        <source>No provider has declared anything of this centre. It stays marked for companies until one does.</source>
        <translation>尚无服务商申报该中心的卡的来源；在申报之前，对企业保持提示。</translation>
    </message>
    <message>
        <source>As the office listed it: %1</source>
        <translation>按主管部门登记：%1</translation>
    </message>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
    <message>
        <source>Accept the declaration</source>
        <translation>采信申报</translation>
    </message>
    <message>
        <source>Dispute it</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>The provider and every company read it.</source>
        <translation>服务商和企业都会看到。</translation>
    </message>
</context>
<context>
    <name>cpv::OriginForm</name>
    <message>
        <source>Say who made these cards and where.</source>
        <translation>请填写制造商和产地。</translation>
    </message>
    <message>
        <source>Name the paper that proves it: a contract of purchase, a customs form.</source>
        <translation>请填写证明材料名称，如采购合同、报关单。</translation>
    </message>
    <message>
        <source>Write a sentence or two, at most 500 characters: companies read them.</source>
        <translation>请用一两句话说明，不超过 500 字，企业会看到。</translation>
    </message>
    <message>
        <source>The day can&apos;t be in the future.</source>
        <translation>日期不能晚于今天。</translation>
    </message>
    <message>
        <source>Declare the origin</source>
        <translation>申报来源</translation>
    </message>
    <message>
        <source>Maker and country of each kind</source>
        <translation>各型号的制造商和产地</translation>
    </message>
    <message>
        <source>Domestic cards in this centre</source>
        <translation>该中心国产卡占比</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What you declare, as companies read it</source>
        <translation>申报说明（企业可见）</translation>
    </message>
    <message>
        <source>Choose the document&apos;s file</source>
        <translation>选择证明文件</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>另选文件</translation>
    </message>
    <message>
        <source>Optional. The file stays with you; its digest says which one is meant.</source>
        <translation>选填。文件留在本机，仅以摘要指明是哪一份。</translation>
    </message>
    <message>
        <source>%1, digest %2…</source>
        <translation>%1，摘要 %2…</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::OriginHistory</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>证明文件：%1</translation>
    </message>
    <message>
        <source>Document: %1 (file %2…)</source>
        <translation>证明文件：%1（文件摘要 %2…）</translation>
    </message>
    <message>
        <source>The office says: %1</source>
        <translation>主管部门意见：%1</translation>
    </message>
    <message>
        <source>%1: %2 domestic. %3</source>
        <translation>%1：国产 %2。%3</translation>
    </message>
</context>
<context>
    <name>cpv::OriginsPage</name>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
    <message>
        <source>Declared for all centres</source>
        <translation>各中心均已申报</translation>
    </message>
    <message numerus="yes">
        <source>%n centre(s) not declared</source>
        <translation>
            <numerusform>%n 个中心未申报</numerusform>
        </translation>
    </message>
    <message>
        <source>No centre yet</source>
        <translation>尚无中心</translation>
    </message>
    <message>
        <source>Publish an offer in a data centre; then you can declare where its cards come from.</source>
        <translation>先在数据中心发布报价，再申报该中心卡的来源。</translation>
    </message>
    <message>
        <source>Data centres with your offers</source>
        <translation>有报价的数据中心</translation>
    </message>
    <message>
        <source>an origin that isn&apos;t declared is marked for companies</source>
        <translation>未申报来源的会向企业提示</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>申报记录</translation>
    </message>
    <message>
        <source>Declare the origin</source>
        <translation>申报来源</translation>
    </message>
    <message>
        <source>As the office listed it</source>
        <translation>按主管部门登记</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Your cards</source>
        <translation>您的卡</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>国产占比</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>%1: nothing declared yet</source>
        <translation>%1：尚未申报</translation>
    </message>
    <message>
        <source>Declared. Companies see it as soon as it is delivered; the office answers it.</source>
        <translation>已申报，送达后企业即可看到，由主管部门核定。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>证明文件 (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>cpv::OutcomeForm</name>
    <message>
        <source>Month 1 of the project</source>
        <translation>项目第 1 个月</translation>
    </message>
    <message>
        <source>Month to report</source>
        <translation>填报月份</translation>
    </message>
    <message>
        <source>Investment, once (CNY)</source>
        <translation>一次性投入（元）</translation>
    </message>
    <message>
        <source>Benefit of the month (CNY)</source>
        <translation>当月收益（元）</translation>
    </message>
    <message>
        <source>Compute, whole bill (CNY)</source>
        <translation>当月算力费用，账单全额（元）</translation>
    </message>
    <message>
        <source>Of it paid by the voucher (CNY)</source>
        <translation>其中算力券支付（元）</translation>
    </message>
    <message>
        <source>Other running cost (CNY)</source>
        <translation>其他运行费用（元）</translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Report this month</source>
        <translation>报告本月</translation>
    </message>
    <message>
        <source>Month %1, %2</source>
        <comment>number, year and month</comment>
        <translation>第 %1 个月，%2</translation>
    </message>
    <message>
        <source>Reported already; a new report corrects it.</source>
        <translation>该月已报告；再次报告将予以更正。</translation>
    </message>
    <message>
        <source>Enter an amount; 0 where there was none.</source>
        <translation>请填写金额；没有则填 0。</translation>
    </message>
    <message>
        <source>The voucher can&apos;t pay more than the bill.</source>
        <translation>算力券支付的金额不能超过账单。</translation>
    </message>
</context>
<context>
    <name>cpv::OutcomeSection</name>
    <message>
        <source>What became of it</source>
        <translation>项目实效</translation>
    </message>
    <message>
        <source>Once an awarded project that carried a calculation has used its voucher, its actual figures are reported here, month by month, and stand beside what was expected. The office sees them, too.</source>
        <translation>附有测算的项目获得支持并使用算力券后，在此逐月报告实际数据，与当初的预期并列对照；受理部门同样可以看到。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Month by month (CNY)</source>
        <translation>逐月明细（元）</translation>
    </message>
    <message>
        <source>Actual and expected figures by month</source>
        <translation>各月实际与预期数据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>project, number of the application</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>to be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>What has come back, actual and expected</source>
        <translation>累计回收：实际与预期</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Recorded here. It is sent once the registry can be reached.</source>
        <translation>已记录在本机，连上服务平台后自动送达。</translation>
    </message>
    <message>
        <source>Reported: the office sees it, too.</source>
        <translation>已报告，受理部门也能看到。</translation>
    </message>
</context>
<context>
    <name>cpv::OutcomeWords</name>
    <message>
        <source>%1, expected: %2</source>
        <translation>%1，预期：%2</translation>
    </message>
    <message>
        <source>Actual figures</source>
        <translation>实际数据</translation>
    </message>
    <message>
        <source>%1 to %2, by %3 on %4</source>
        <translation>%1 至 %2，%3于 %4 报告</translation>
    </message>
    <message>
        <source>Net value so far</source>
        <translation>截至目前净现值</translation>
    </message>
    <message>
        <source>Net value, outlook</source>
        <translation>净现值展望</translation>
    </message>
    <message>
        <source>Payback, outlook</source>
        <translation>回本期展望</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已回本</translation>
    </message>
    <message>
        <source>within the months reported</source>
        <translation>在已报告的月份内</translation>
    </message>
    <message>
        <source>The company says</source>
        <translation>企业说明</translation>
    </message>
</context>
<context>
    <name>cpv::OutcomesCard</name>
    <message>
        <source>Outcome against projection</source>
        <translation>成效与预期对比</translation>
    </message>
    <message>
        <source>Outcome against projection, by project</source>
        <translation>各项目成效与预期对比</translation>
    </message>
    <message>
        <source>%1 of %2 projects reached what they expected so far; in all %3 of %4 %5</source>
        <translation>%2 个项目中 %1 个达到同期预期；合计 %3，预期 %4（%5）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Expected net value</source>
        <translation>预期净现值</translation>
    </message>
    <message>
        <source>Actual net value</source>
        <translation>实际净现值</translation>
    </message>
    <message>
        <source>Payback, outlook</source>
        <translation>回本期展望</translation>
    </message>
</context>
<context>
    <name>cpv::OwnDataCard</name>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Export all my data</source>
        <translation>导出我的全部数据</translation>
    </message>
    <message>
        <source>compute-vouchers</source>
        <translation>算力券数据</translation>
    </message>
    <message>
        <source>All your data are being written …</source>
        <translation>正在写出全部数据…</translation>
    </message>
    <message>
        <source>All data of your company in this profile of Compute Voucher Desk, written on %1.

records/   one kind of record per file: JSON (amounts in fen) and CSV (amounts in yuan; UTF-8).
           Draft: your forms; DraftVersion: how they stood before. UsageLine: the lines of a bill.
papers/    the files you attached, each beginning with twelve characters of its digest.
SHA256SUMS the digest of each file: &quot;sha256sum -c SHA256SUMS&quot; checks them.
</source>
        <translation>本压缩包是“算力券通”在此用户目录中保存的贵企业全部数据，写出日期：%1。

records/   每类记录一个文件：JSON（金额单位为分）和 CSV（金额单位为元，UTF-8 编码）。
           Draft：您的申领表；DraftVersion：申领表的历史版本；UsageLine：账单明细。
papers/    您添加的材料，文件名以摘要的前十二位开头。
SHA256SUMS 每个文件的摘要，可用“sha256sum -c SHA256SUMS”核对。
</translation>
    </message>
    <message>
        <source>All your data are in one file.</source>
        <translation>全部数据已写入一个文件。</translation>
    </message>
    <message>
        <source>%1 records and %2 papers: %3</source>
        <translation>共 %1 条记录、%2 份材料：%3</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>技术支持报告</translation>
    </message>
    <message>
        <source>report</source>
        <translation>支持报告</translation>
    </message>
    <message>
        <source>The report is written. You can read it before you send it.</source>
        <translation>报告已写好，发送前您可以先查看内容。</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>本人数据</translation>
    </message>
    <message>
        <source>The export holds applications, vouchers, redemptions, bills, calculations, drafts and papers as ordinary files. It is not encrypted: keep it where only you can read it.</source>
        <translation>导出内容包括申领、算力券、核销、账单、测算、草稿和材料，均为普通文件。文件未加密，请存放在只有您能读取的地方。</translation>
    </message>
    <message>
        <source>The report for support holds versions, settings, messages of the program and numbers, but no names, papers, amounts or passwords.</source>
        <translation>技术支持报告只含版本、设置、程序消息和数量，不含姓名、材料、金额和密码。</translation>
    </message>
    <message>
        <source>Export all my data …</source>
        <translation>导出我的全部数据…</translation>
    </message>
    <message>
        <source>Report for support …</source>
        <translation>技术支持报告…</translation>
    </message>
    <message>
        <source>Back up unsent work</source>
        <translation>备份未发送的内容</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Your unsent work is backed up.</source>
        <translation>未发送的内容已备份。</translation>
    </message>
    <message>
        <source>%1 forms, %2 steps and %3 calculations: %4</source>
        <translation>%1 份申领表、%2 项操作、%3 份测算：%4</translation>
    </message>
    <message>
        <source>Bring back unsent work</source>
        <translation>恢复未发送的内容</translation>
    </message>
    <message>
        <source>This file is no backup of unsent work, or it is damaged.</source>
        <translation>这个文件不是未发送内容的备份，或者已经损坏。</translation>
    </message>
    <message>
        <source>Choose a file that “Back up unsent work” has written.</source>
        <translation>请选择用“备份未发送的内容”写出的文件。</translation>
    </message>
    <message>
        <source>This backup belongs to another account.</source>
        <translation>这份备份属于另一个账号。</translation>
    </message>
    <message>
        <source>Sign in as the person who made it.</source>
        <translation>请用备份人的账号登录。</translation>
    </message>
    <message>
        <source>Your unsent work is back.</source>
        <translation>未发送的内容已恢复。</translation>
    </message>
    <message>
        <source>%1 forms, %2 steps and %3 calculations were brought back; %4 were left, because they are here already or were decided meanwhile.</source>
        <translation>已恢复 %1 份申领表、%2 项操作和 %3 份测算；另有 %4 项本机已有或已有结果，没有恢复。</translation>
    </message>
    <message>
        <source>A backup holds what the registry doesn&apos;t have yet: forms, steps that wait to be sent, calculations and their papers. Bringing it back never sends anything twice.</source>
        <translation>备份只含服务平台还没有的内容：申领表、待发送的操作、测算和相关材料。恢复时不会重复发送。</translation>
    </message>
    <message>
        <source>Back up unsent work …</source>
        <translation>备份未发送的内容…</translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>cpv::PageTabs</name>
    <message>
        <source>Pages that belong together</source>
        <translation>同组页面</translation>
    </message>
</context>
<context>
    <name>cpv::PanelCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The experts are drawn by the registry.</source>
        <translation>专家由服务平台抽取。</translation>
    </message>
    <message>
        <source>Another expert is drawn by the registry.</source>
        <translation>由服务平台另抽专家。</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Replace this expert</source>
        <translation>更换这位专家</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept with the case. Only where the time is over or an apparent interest stands.</source>
        <translation>随案保存。仅限逾期或存在表面利益关系时更换。</translation>
    </message>
    <message>
        <source>Draw the missing experts</source>
        <translation>补抽专家</translation>
    </message>
    <message>
        <source>Draw the experts</source>
        <translation>抽取专家</translation>
    </message>
    <message>
        <source>An award can be proposed once experts have scored a copy without names: %1.</source>
        <translation>专家对隐名副本评分后才能拟支持：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>已锁定 %1 / %2</translation>
    </message>
    <message>
        <source>The registry draws as soon as this is delivered; nobody can know the draw before.</source>
        <translation>送达后由服务平台抽取，事先无人知道结果。</translation>
    </message>
    <message>
        <source>The case left the review; it is scored anew when it comes back.</source>
        <translation>项目已离开审核环节，再次进入时重新评分。</translation>
    </message>
    <message>
        <source>Scores are shown here once all are in, on %1 at the latest.</source>
        <translation>全部评分提交后在此显示，最迟 %1。</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利益关系</translation>
    </message>
    <message>
        <source>Experts of this case</source>
        <translation>本案专家</translation>
    </message>
    <message>
        <source>%1 points on average, from %2 to %3.</source>
        <translation>平均 %1 分，最低 %2 分，最高 %3 分。</translation>
    </message>
    <message>
        <source>%1 The experts lie far apart: read what they wrote before you decide.</source>
        <translation>%1专家评分相差较大，决定前请先看评审意见。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>总分（满分 100）</translation>
    </message>
    <message>
        <source>Scores by criterion</source>
        <translation>分项评分</translation>
    </message>
    <message>
        <source>Interest of %1</source>
        <translation>%1 的利益关系</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Draw of %1</source>
        <translation>%1 抽取</translation>
    </message>
    <message>
        <source>%1 of %2 candidates, %3 barred, seed %4</source>
        <translation>从 %2 人中抽取 %1 人，%3 人回避或不参加，种子 %4</translation>
    </message>
    <message>
        <source>%1 (0 to %2)</source>
        <translation>%1（0 至 %2 分）</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Superseded: the case is reviewed anew and new experts score it; these scores don&apos;t count any more. %1</source>
        <translation>已失效：本件重新评审，由新的专家打分，以下分数不再有效。%1</translation>
    </message>
    <message>
        <source>Points of 100, superseded</source>
        <translation>百分制得分（已失效）</translation>
    </message>
</context>
<context>
    <name>cpv::PaperHead</name>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Sample of: %1</source>
        <translation>%1样例</translation>
    </message>
    <message>
        <source>Not now: the voucher comes first. The provider confirms its bill when you redeem; what you have already may be attached.</source>
        <translation>现在不用交：先领券，核销时由服务商确认账单；已有的可以先附上。</translation>
    </message>
</context>
<context>
    <name>cpv::PaperList</name>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>cpv::PaperMarks</name>
    <message>
        <source>Not on this device yet: it is checked once it is viewed.</source>
        <translation>尚未下载到本机，查看时再核对。</translation>
    </message>
</context>
<context>
    <name>cpv::PaperOpener</name>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
</context>
<context>
    <name>cpv::PaperPreview</name>
    <message>
        <source>This paper is damaged</source>
        <translation>这份材料已损坏</translation>
    </message>
    <message>
        <source>Its content can&apos;t be read. Try it in another program; if that fails too, save or scan the paper again and attach the new file.</source>
        <translation>内容无法读取。请用其他程序打开试试；如仍打不开，请重新保存或扫描后再添加新文件。</translation>
    </message>
    <message>
        <source>This paper is protected by a password</source>
        <translation>这份材料设有密码</translation>
    </message>
    <message>
        <source>Whoever attached it should save a copy without password and attach that: an office can&apos;t review what it can&apos;t open.</source>
        <translation>请由添加人另存一份不带密码的副本再添加：打不开的材料无法审核。</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program</source>
        <translation>这类文件需用其他程序查看</translation>
    </message>
    <message>
        <source>Pages of PDF files, pictures, and the fields of e-invoices are shown here. Open OFD, Word and Excel files with the program you have for them.</source>
        <translation>这里可以查看 PDF 页面、图片和数电票的各项内容。OFD、Word 和 Excel 文件请用相应的程序打开。</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Seller&apos;s credit code</source>
        <translation>销售方统一社会信用代码</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Buyer&apos;s credit code</source>
        <translation>购买方统一社会信用代码</translation>
    </message>
    <message>
        <source>Amount without tax (CNY)</source>
        <translation>不含税金额（元）</translation>
    </message>
    <message>
        <source>Tax (CNY)</source>
        <translation>税额（元）</translation>
    </message>
    <message>
        <source>Total (CNY)</source>
        <translation>价税合计（元）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>没有程序能打开这个文件。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>%1 的页面</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation>适合宽度（0）</translation>
    </message>
    <message>
        <source>This paper is too large to be shown</source>
        <translation>文件过大，无法显示</translation>
    </message>
    <message>
        <source>Open it in another program, hand in fewer pages, or scan it again with 300 dots an inch.</source>
        <translation>请用其他程序打开，或减少页数，或以 300 DPI 重新扫描。</translation>
    </message>
</context>
<context>
    <name>cpv::PaperWords</name>
    <message>
        <source>SAMPLE</source>
        <translation>样例 SAMPLE</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>材料要求</translation>
    </message>
    <message>
        <source>Attached, not recognised as a usage bill: the office checks it by hand.</source>
        <translation>已附上，未识别为用量账单，由受理部门人工核对。</translation>
    </message>
    <message>
        <source>Attached, not recognised as an e-invoice: the office checks it by hand.</source>
        <translation>已附上，未识别为电子发票，由受理部门人工核对。</translation>
    </message>
    <message>
        <source>Papers (%1)</source>
        <translation>材料文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>cpv::PeopleSection</name>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>This login is taken. Choose another one.</source>
        <translation>该账号已被使用，请另选一个。</translation>
    </message>
    <message>
        <source>People are kept by the registry: connect and try again.</source>
        <translation>人员信息保存在服务平台，请联网后重试。</translation>
    </message>
    <message>
        <source>%1  |  has not chosen a password yet</source>
        <translation>%1  |  尚未设置密码</translation>
    </message>
    <message>
        <source>%1  |  last seen %2</source>
        <translation>%1  |  最近在线 %2</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1  |  can&apos;t sign in; drafts stay with the company</source>
        <translation>%1  |  不能登录，草稿仍归企业</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新代码</translation>
    </message>
    <message>
        <source>Make user</source>
        <translation>改为企业用户</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>设为负责人</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>People of your company</source>
        <translation>本企业人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>cpv::PlacementDetail</name>
    <message>
        <source>%1, above the hub&apos;s limit of %2</source>
        <translation>%1，高于枢纽上限 %2</translation>
    </message>
    <message>
        <source>CNY a card-hour</source>
        <translation>元/卡时</translation>
    </message>
    <message>
        <source>The list price; no voucher pays for it. %1 in all.</source>
        <translation>按目录价，没有补贴。合计 %1。</translation>
    </message>
    <message>
        <source>After subsidy. List price %1, in all %2: a voucher pays %3, you pay %4.</source>
        <translation>此为补贴后单价。目录价 %1，合计 %2：券支付 %3，自付 %4。</translation>
    </message>
    <message>
        <source>Apply with this provider</source>
        <translation>用这家服务商申领</translation>
    </message>
    <message>
        <source>A person will look at this</source>
        <translation>需人工审查</translation>
    </message>
    <message>
        <source>How the subsidy comes about</source>
        <translation>补贴如何得出</translation>
    </message>
    <message>
        <source>Not among the choices.</source>
        <translation>不在可选之列。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为何不可</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Latest price</source>
        <translation>最新价格</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>demonstration price</source>
        <translation>演示价</translation>
    </message>
    <message>
        <source>The centre has not said where its accelerators come from. Ask before you sign.</source>
        <translation>该数据中心未申报加速卡来源，签约前请问清。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>枢纽</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Free cards</source>
        <translation>空闲卡</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Power (CNY/kWh)</source>
        <translation>电价（元/千瓦时）</translation>
    </message>
    <message>
        <source>Domestic cards</source>
        <translation>国产卡占比</translation>
    </message>
    <message>
        <source>Where the hub&apos;s figures come from</source>
        <translation>枢纽数据的出处</translation>
    </message>
    <message>
        <source>%1 (confidence: %2)</source>
        <translation>%1（可信度：%2）</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>列入批次</translation>
    </message>
</context>
<context>
    <name>cpv::PlacementFilters</name>
    <message>
        <source>What is to run?</source>
        <translation>要运行什么？</translation>
    </message>
    <message>
        <source>the ranking follows each change</source>
        <translation>排名随条件变化</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Latency class</source>
        <translation>时延要求</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Card-hours a month</source>
        <translation>每月卡时</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡的范围</translation>
    </message>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>domestic only</source>
        <translation>仅国产卡</translation>
    </message>
    <message>
        <source>declared or not</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>declared only</source>
        <translation>仅已申报</translation>
    </message>
    <message>
        <source>without a voucher</source>
        <translation>不用券</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Your company is not on this device yet, so distances and rules stay open until the next sync.</source>
        <translation>本机还没有贵企业的信息，同步之前距离和规则无法判断。</translation>
    </message>
    <message>
        <source>Judged for %1 in %2. Distances are counted from there.</source>
        <translation>按%1（%2）判断，时延从当地算起。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>As many as the programme&apos;s smallest contract takes.</source>
        <translation>按该政策的最低合同额所需的用量。</translation>
    </message>
</context>
<context>
    <name>cpv::PlacementPage</name>
    <message>
        <source>Where to run it</source>
        <translation>算力资源</translation>
    </message>
    <message>
        <source>%1 data centres, %2 offers</source>
        <translation>%1 个数据中心，%2 项报价</translation>
    </message>
    <message>
        <source>No data centre here yet</source>
        <translation>本机还没有数据中心</translation>
    </message>
    <message>
        <source>Data centres and offers come from the registry with the next sync.</source>
        <translation>数据中心和报价将在下次同步时从服务平台取得。</translation>
    </message>
    <message>
        <source>No offer meets all of this</source>
        <translation>没有报价符合全部条件</translation>
    </message>
    <message>
        <source>Loosen a filter; below stands what keeps each offer out.</source>
        <translation>请放宽条件；下方列出每项报价被排除的原因。</translation>
    </message>
    <message>
        <source>The best side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Offers that are left out, and why</source>
        <translation>被排除的报价及原因</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>After subsidy</source>
        <translation>补贴后</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>Free cards</source>
        <translation>空闲卡</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Origin of the cards</source>
        <translation>卡的来源</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>自付</translation>
    </message>
    <message>
        <source>Voucher pays</source>
        <translation>券支付</translation>
    </message>
    <message>
        <source>CNY a card-hour</source>
        <translation>元/卡时</translation>
    </message>
    <message>
        <source>What a card-hour costs and who pays it</source>
        <translation>每卡时价格与分担</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>合计费用</translation>
    </message>
    <message>
        <source>Domestic cards</source>
        <translation>国产卡占比</translation>
    </message>
    <message>
        <source>with the chosen one</source>
        <translation>含所选</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>为何不可</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>被排除</translation>
    </message>
    <message numerus="yes">
        <source>%n, each with its reasons</source>
        <translation>
            <numerusform>%n 项，均附原因</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not pay for this</source>
        <translation>%1不补贴这项用途</translation>
    </message>
    <message>
        <source>Prices are list prices. What stands against it: %1.</source>
        <translation>价格为目录价。不符之处：%1。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Sort the offers by</source>
        <translation>报价排序方式</translation>
    </message>
    <message>
        <source>Offers by %1</source>
        <comment>an order</comment>
        <translation>报价（按%1排序）</translation>
    </message>
    <message>
        <source>demonstration prices, CNY a card-hour</source>
        <translation>演示价格，元/卡时</translation>
    </message>
    <message>
        <source>%1 does not pay for each of these offers</source>
        <translation>%1对其中部分报价不予补贴</translation>
    </message>
    <message>
        <source>Where an offer has no subsidy, its price is the list price, and this stands against it: %1.</source>
        <translation>没有补贴的报价按目录价显示，不符合的条件：%1。</translation>
    </message>
</context>
<context>
    <name>cpv::PlacementText</name>
    <message>
        <source>%1 (demonstration)</source>
        <translation>%1（演示）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>outside the hubs</source>
        <translation>枢纽之外</translation>
    </message>
    <message>
        <source>Training or batch: any distance</source>
        <translation>训练或批处理：距离不限</translation>
    </message>
    <message>
        <source>Interactive: at most 10 ms</source>
        <translation>交互：不超过 10 毫秒</translation>
    </message>
    <message>
        <source>Machine control: at most 5 ms</source>
        <translation>设备控制：不超过 5 毫秒</translation>
    </message>
    <message>
        <source>Origin declared</source>
        <translation>来源已申报</translation>
    </message>
    <message>
        <source>Origin not declared</source>
        <translation>来源未申报</translation>
    </message>
    <message>
        <source>Origin disputed</source>
        <translation>来源有争议</translation>
    </message>
    <message>
        <source>Nobody offers anything in this centre yet.</source>
        <translation>该数据中心还没有任何报价。</translation>
    </message>
    <message>
        <source>The offer ended on %1.</source>
        <translation>报价已于 %1 停止。</translation>
    </message>
    <message>
        <source>The offer begins on %1.</source>
        <translation>报价自 %1 起生效。</translation>
    </message>
    <message>
        <source>The provider is not on the list of %1.</source>
        <translation>服务商不在%1的名单内。</translation>
    </message>
    <message>
        <source>Your company and %1 are related.</source>
        <translation>贵企业与%1存在关联。</translation>
    </message>
    <message>
        <source>The provider does not meet rule § %1 of the programme.</source>
        <translation>服务商不符合政策 § %1。</translation>
    </message>
    <message>
        <source>It offers %1, another card than you asked for.</source>
        <translation>提供的是%1，不是所选的卡。</translation>
    </message>
    <message>
        <source>%1 is not a domestic card.</source>
        <translation>%1不是国产卡。</translation>
    </message>
    <message>
        <source>You asked for declared origin: %1.</source>
        <translation>要求来源已申报：%1。</translation>
    </message>
    <message>
        <source>No latency from your place to this centre is known.</source>
        <translation>不知道从贵地到该数据中心的时延。</translation>
    </message>
    <message>
        <source>%1 from your place, the limit is %2.</source>
        <translation>距贵地 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>Free cards: %1, needed: %2.</source>
        <translation>空闲 %1 张卡，需要 %2 张。</translation>
    </message>
    <message>
        <source>Price after subsidy</source>
        <translation>补贴后价格</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Its load is %1, you asked for at most %2.</source>
        <translation>负载率为 %1，您要求不超过 %2。</translation>
    </message>
    <message>
        <source>Waits for the office</source>
        <translation>待主管部门核定</translation>
    </message>
    <message>
        <source>Accepted by the office</source>
        <translation>已采信</translation>
    </message>
    <message>
        <source>Disputed by the office</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation>已被后续申报替代</translation>
    </message>
</context>
<context>
    <name>cpv::PlacesCard</name>
    <message>
        <source>What the places pay of computing</source>
        <translation>各地支持力度</translation>
    </message>
    <message>
        <source>at most, by the programmes as published</source>
        <translation>按各地公布的政策，最高支持比例</translation>
    </message>
</context>
<context>
    <name>cpv::PlacesPage</name>
    <message>
        <source>Places side by side</source>
        <translation>各地对比</translation>
    </message>
    <message>
        <source>Budget year %1, as the registry confirmed it</source>
        <translation>%1 预算年度，以服务平台确认为准</translation>
    </message>
    <message>
        <source>equals %1</source>
        <translation>合 %1</translation>
    </message>
    <message>
        <source>Appropriated</source>
        <translation>预算安排</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Left in the budget</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Committed, unpaid</source>
        <translation>已承诺未拨付</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申领数</translation>
    </message>
    <message>
        <source>Approval rate</source>
        <translation>支持率</translation>
    </message>
    <message>
        <source>Days to decide</source>
        <translation>平均办理天数</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Figures arrive with the first sync.</source>
        <translation>首次同步后即可看到数据。</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>汇率：%1</translation>
    </message>
    <message>
        <source>Where the money of each place stands</source>
        <translation>各地资金去向</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按地区</translation>
    </message>
</context>
<context>
    <name>cpv::PrintPreview</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cpv::ProblemList</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n 处需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>a click leads to the field</source>
        <translation>点击可跳到该项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go to: %1. %2</source>
        <translation>转到：%1。%2</translation>
    </message>
    <message>
        <source>All is put right</source>
        <translation>都已改好</translation>
    </message>
    <message>
        <source>Nothing that stands here keeps the form from being submitted.</source>
        <translation>这里已没有妨碍提交的事项。</translation>
    </message>
</context>
<context>
    <name>cpv::ProgrammeSection</name>
    <message>
        <source>Window</source>
        <translation>受理期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>支持比例</translation>
    </message>
    <message>
        <source>Cap (CNY)</source>
        <translation>上限（元）</translation>
    </message>
    <message>
        <source>Needed papers</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申领主体</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not on this device yet; it comes with the next sync.</source>
        <translation>本机尚无，下次同步后显示。</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>注册地</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Taken until</source>
        <translation>最迟提交</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, days left</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>下次受理期</translation>
    </message>
    <message>
        <source>opens on %1</source>
        <translation>%1 开放</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>尚未公布</translation>
    </message>
</context>
<context>
    <name>cpv::ProgrammeSheet</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Cover and limits</source>
        <translation>补贴比例与上限</translation>
    </message>
    <message>
        <source>Conditions and steps</source>
        <translation>条件与程序</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>券种</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Number prefix</source>
        <translation>编号前缀</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1出资</translation>
    </message>
    <message>
        <source>In all for: %1</source>
        <translation>合计比例（%1）</translation>
    </message>
    <message>
        <source>At most: %1</source>
        <translation>上限：%1</translation>
    </message>
    <message>
        <source>share of the contract</source>
        <translation>占合同额</translation>
    </message>
    <message>
        <source>As the cover</source>
        <translation>同补贴比例</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同额不低于</translation>
    </message>
    <message>
        <source>Only costs of the base period</source>
        <translation>仅计基准期内的费用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>常年受理</translation>
    </message>
    <message>
        <source>above: %1 people</source>
        <translation>以上 %1 人</translation>
    </message>
    <message>
        <source>up to CNY %1: %2</source>
        <translation>%1 元以内 %2 人</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选交）</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申领主体</translation>
    </message>
    <message>
        <source>Eligible costs</source>
        <translation>补贴范围</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>受理期</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Confirmers of an award</source>
        <translation>确认人数</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Voucher valid for</source>
        <translation>券有效期</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>Listed providers</source>
        <translation>名录内服务商</translation>
    </message>
    <message>
        <source>Open to %1</source>
        <translation>受理至 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>受理中</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>shown to the reviewer only</source>
        <translation>仅供审核人员查看</translation>
    </message>
    <message>
        <source>What experts score</source>
        <translation>专家评分标准</translation>
    </message>
    <message>
        <source>Budget in source (CNY)</source>
        <translation>来源写明的年度预算（元）</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未写明</translation>
    </message>
</context>
<context>
    <name>cpv::ProgrammesPage</name>
    <message>
        <source>No programme here yet</source>
        <translation>这里还没有政策</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>找政策</translation>
    </message>
    <message>
        <source>Programmes come from the registry with the next sync.</source>
        <translation>下次同步后从服务平台获取政策。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>支持比例</translation>
    </message>
    <message>
        <source>Cap (CNY)</source>
        <translation>上限（元）</translation>
    </message>
    <message>
        <source>Programmes that do not fit</source>
        <translation>不符合的政策</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Expected (CNY)</source>
        <translation>预计金额（元）</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>none as it stands; see below what would change that</source>
        <translation>目前没有，下方说明怎样才能符合</translation>
    </message>
    <message>
        <source>Rule that fails</source>
        <translation>不符合的规则</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>怎样才能符合</translation>
    </message>
    <message numerus="yes">
        <source>%n, each with what would change it</source>
        <translation>
            <numerusform>%n 项，各附怎样才能符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Programmes to consider</source>
        <translation>可考虑的政策</translation>
    </message>
    <message numerus="yes">
        <source>%n, open ones first, then the larger amount</source>
        <translation>
            <numerusform>%n 项，未截止的在前，再按金额从高到低</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, open ones first, then the higher rate</source>
        <translation>
            <numerusform>%n 项，未截止的在前，再按比例从高到低</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a programme to apply for</source>
        <translation>请选择要申领的政策</translation>
    </message>
    <message>
        <source>Select one in the list: beside it stands what it pays and asks for, and the button that opens its form.</source>
        <translation>在列表中选一项：旁边是支持金额和要求，并有打开申领表的按钮。</translation>
    </message>
    <message numerus="yes">
        <source>%1; below them %n closed for now</source>
        <translation>
            <numerusform>%1；其后 %n 项本期已截止</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to consider</source>
        <translation>可考虑 %1 项</translation>
    </message>
    <message>
        <source>%1 closed for now</source>
        <translation>本期已截止 %1 项</translation>
    </message>
    <message>
        <source>%1 do not fit</source>
        <translation>不符合 %1 项</translation>
    </message>
    <message>
        <source>%1 in all: %2</source>
        <translation>共 %1 项政策：%2</translation>
    </message>
    <message>
        <source>None of those that fit takes applications today. The next opens on %1; until then you can get its papers ready.</source>
        <translation>符合的政策今天都不受理。最近的一项于 %1 开始受理，可先准备材料。</translation>
    </message>
    <message>
        <source>None that fits takes applications today. Below stands what would have to be otherwise.</source>
        <translation>今天没有符合且正在受理的政策。下方列出需要改变的条件。</translation>
    </message>
</context>
<context>
    <name>cpv::ProjectionWords</name>
    <message>
        <source>Expected return</source>
        <translation>预期回报</translation>
    </message>
    <message>
        <source>Expected payback</source>
        <translation>预期回本期</translation>
    </message>
    <message>
        <source>%1, without voucher: %2</source>
        <translation>%1；不用券：%2</translation>
    </message>
    <message>
        <source>Expected net value</source>
        <translation>预期净现值</translation>
    </message>
    <message>
        <source>Expected with</source>
        <translation>预期依据</translation>
    </message>
    <message numerus="yes">
        <source>a voucher for %1 of compute over %n months</source>
        <translation>
            <numerusform>算力券补贴算力费用的 %1，为期 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculated</source>
        <translation>复算</translation>
    </message>
    <message>
        <source>not what its inputs give</source>
        <translation>与参数不符</translation>
    </message>
</context>
<context>
    <name>cpv::ProposeForm</name>
    <message>
        <source>At most what the calculation gives: %1.</source>
        <translation>最多为计算结果：%1。</translation>
    </message>
    <message>
        <source>Words to the applicant (optional)</source>
        <translation>告知申领单位（选填）</translation>
    </message>
    <message>
        <source>Enter an amount above zero and at most %1.</source>
        <translation>请填写大于零且不超过 %1 的金额。</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>cpv::ProviderFileCard</name>
    <message>
        <source>List of providers</source>
        <translation>服务商名单</translation>
    </message>
    <message>
        <source>Take into the batch</source>
        <translation>加入本批</translation>
    </message>
    <message>
        <source>Have the file corrected, then read it in again.</source>
        <translation>请更正文件后重新读入。</translation>
    </message>
    <message>
        <source>The file names no provider.</source>
        <translation>文件中没有服务商。</translation>
    </message>
    <message>
        <source>A row for each provider is expected: its credit code, its name, its region.</source>
        <translation>每家服务商一行：统一社会信用代码、服务商名称、所在地区。</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n 家服务商</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed yet.</source>
        <translation>尚未提出。</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>cpv::PurposeCard</name>
    <message>
        <source>What do you want to run?</source>
        <translation>打算用算力做什么？</translation>
    </message>
    <message>
        <source>the answers change as you type</source>
        <translation>边填边算</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>On</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Planned cost (CNY)</source>
        <translation>计划费用（元）</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Other public aid (CNY)</source>
        <translation>其他财政补助（元）</translation>
    </message>
    <message>
        <source>e.g. 720,000.00</source>
        <translation>例如 720,000.00 或 72万</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选定</translation>
    </message>
    <message>
        <source>Your company is not on this device yet; it comes with the next sync. Until then its facts stay open.</source>
        <translation>本企业档案尚未到达本机，下次同步时取得；在此之前相关事实按未知处理。</translation>
    </message>
    <message>
        <source>industry %1</source>
        <translation>行业 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n employees</source>
        <translation>
            <numerusform>从业人员 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>成立于 %1</translation>
    </message>
    <message>
        <source>registered in %1</source>
        <translation>注册地 %1</translation>
    </message>
    <message>
        <source>Judged for %1: %2</source>
        <comment>company, its facts</comment>
        <translation>按%1的档案判断：%2</translation>
    </message>
    <message>
        <source>Nobody is signed in: these are the programmes as published when this program was made. Which of them take applications now, with which providers and how much money left, a registry tells after signing in.</source>
        <translation>尚未登录：以下是本程序发布时各地已公布的政策。哪些正在受理、有哪些服务商、预算还剩多少，登录服务平台后可见。</translation>
    </message>
</context>
<context>
    <name>cpv::QueuePage</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>%1 cases wait for a step of this office</source>
        <translation>%1 件等待本单位办理</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>Search in number, company (also by pinyin initials) and project.</source>
        <translation>可搜索编号、企业（支持拼音首字母）和项目。</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有待办</translation>
    </message>
    <message>
        <source>New cases appear by themselves.</source>
        <translation>有新件时会自动出现。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申领件</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>搜索待办</translation>
    </message>
    <message>
        <source>Number, company, project</source>
        <translation>编号、企业、项目</translation>
    </message>
    <message>
        <source>Show or hide the case beside the list (F4)</source>
        <translation>显示或隐藏右侧要点 (F4)</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>申领额</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>核定补贴额</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最近变动</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>申领件一览</translation>
    </message>
    <message>
        <source>%1 in this view</source>
        <translation>本视图 %1 项</translation>
    </message>
    <message>
        <source>%1 on public notice</source>
        <translation>%1 件公示中</translation>
    </message>
    <message>
        <source>Batch award</source>
        <translation>批量确认</translation>
    </message>
    <message>
        <source>Notices and objections</source>
        <translation>公示与异议</translation>
    </message>
</context>
<context>
    <name>cpv::ReasonForm</name>
    <message>
        <source>Words to the applicant</source>
        <translation>告知申领单位</translation>
    </message>
    <message>
        <source>Shown to the applicant for ever. Say what would have to be different.</source>
        <translation>将长期向申领单位显示。请写明怎样才符合条件。</translation>
    </message>
</context>
<context>
    <name>cpv::ReasonedStep</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a sentence.</source>
        <translation>请写一句话。</translation>
    </message>
</context>
<context>
    <name>cpv::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>There is a receipt once the registry has received it: not delivered is not submitted.</source>
        <translation>服务平台收到后才有回执：未送达不算提交。</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Correction received</source>
        <translation>收到补正</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Code with the number, the time and the digest</source>
        <translation>含编号、时间和摘要的二维码</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回执 %1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>The registry has received exactly this. Keep it: number, time and digest show what was received.</source>
        <translation>服务平台收到的就是这些内容。请留存：编号、时间和摘要可以说明收到了什么。</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要（SHA-256）</translation>
    </message>
    <message>
        <source>For a camera: number, time and digest</source>
        <translation>扫码可读取编号、时间和摘要</translation>
    </message>
</context>
<context>
    <name>cpv::ReceiptWords</name>
    <message>
        <source>Receipt of a correction</source>
        <translation>补正回执</translation>
    </message>
    <message>
        <source>Receipt of an application</source>
        <translation>申请回执</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Applying company</source>
        <translation>申领单位</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Contract and amount</source>
        <translation>合同及金额</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>The code holds the number, the time and the digest. The digest is of the form and its papers as the registry received them: it changes with any of them.</source>
        <translation>二维码含编号、时间和摘要。摘要取自服务平台收到的表单及材料：其中任何一项改动，摘要都会不同。</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要（SHA-256）</translation>
    </message>
</context>
<context>
    <name>cpv::RedeemDetailPage</name>
    <message>
        <source>Cancel this request</source>
        <translation>撤销本次申请</translation>
    </message>
    <message>
        <source>Open the award</source>
        <translation>查看补贴额度</translation>
    </message>
    <message>
        <source>Open the voucher</source>
        <translation>查看算力券</translation>
    </message>
    <message>
        <source>Cancel this request? What is held goes back, and the invoice may be used again.</source>
        <translation>撤销本次申请？预占的金额将退回，发票可以再次使用。</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>撤销申请</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>cpv::RedeemForm</name>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Eligible cost of the bill (CNY)</source>
        <translation>账单中的可补费用（元）</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>服务期起</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>服务期止</translation>
    </message>
    <message>
        <source>Best use: the soonest to expire first</source>
        <translation>最优使用：先用最早到期的</translation>
    </message>
    <message>
        <source>%1, %2 left, until %3</source>
        <translation>%1，剩余 %2，有效期至 %3</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>不填服务商</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>请选择服务商</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider, why it can&apos;t be chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not to be chosen:</source>
        <translation>不可选择：</translation>
    </message>
    <message>
        <source>The voucher is bound to this contract.</source>
        <translation>该券已绑定此合同。</translation>
    </message>
    <message>
        <source>Choose who is paid.</source>
        <translation>请选择服务商。</translation>
    </message>
    <message>
        <source>Enter the contract&apos;s number.</source>
        <translation>请填写合同编号。</translation>
    </message>
    <message>
        <source>Enter the bill&apos;s amount, above zero.</source>
        <translation>请填写大于零的账单金额。</translation>
    </message>
    <message>
        <source>Enter the first day that the bill is for.</source>
        <translation>请填写账单所属期的第一天。</translation>
    </message>
    <message>
        <source>This is before the first day: correct one of them.</source>
        <translation>早于起始日：请更正其中一个日期。</translation>
    </message>
    <message>
        <source>Enter the last day that the bill is for.</source>
        <translation>请填写账单所属期的最后一天。</translation>
    </message>
    <message>
        <source>Imported bill</source>
        <translation>已导入的账单</translation>
    </message>
    <message>
        <source>None: typed from paper</source>
        <translation>不选：按纸质账单填写</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <comment>first day, last day, provider, amount</comment>
        <translation>%1 至 %2，%3，%4</translation>
    </message>
    <message>
        <source>The redemption names the file by its digest and sums; the file itself stays here.</source>
        <translation>核销记录只载明该文件的摘要值和合计数，文件本身留在本机。</translation>
    </message>
    <message>
        <source>The imported bill is over %1: enter at most that, or choose no bill.</source>
        <translation>所选账单金额为 %1：请填写不超过该数的金额，或不选账单。</translation>
    </message>
    <message>
        <source>With this, the bills exceed the contract by %1: check the amount.</source>
        <translation>加上这笔，账单合计超出合同 %1，请核对金额。</translation>
    </message>
    <message>
        <source>%1 of %2 may be redeemed. Not paid, or taken off: %3. The file itself stays here.</source>
        <translation>%2 中可补费用为 %1。不予支付或已扣除：%3。账单文件仍保存在本机。</translation>
    </message>
    <message>
        <source>Read from the invoice: its seller.</source>
        <translation>读自发票的销售方。</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Read from the invoice, with tax; lower it if less may be redeemed.</source>
        <translation>读自发票（价税合计）；如并非全部可核销，请改小。</translation>
    </message>
    <message>
        <source>The invoice&apos;s month; change it if it is another.</source>
        <translation>按发票所在月份填写；如为其他月份，请修改。</translation>
    </message>
    <message>
        <source>This day is still to come: what is not used yet can&apos;t be redeemed.</source>
        <translation>日期尚未到：尚未使用的部分不能核销。</translation>
    </message>
</context>
<context>
    <name>cpv::RedeemInvoices</name>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Invoice number, for voucher %1</source>
        <translation>发票号码（券 %1）</translation>
    </message>
    <message>
        <source>Read from the invoice.</source>
        <translation>读自发票。</translation>
    </message>
    <message>
        <source>An invoice is drawn on one voucher, once.</source>
        <translation>一张发票只能在一张券上核销一次。</translation>
    </message>
    <message>
        <source>Ask for an invoice of its own over %1.</source>
        <translation>请服务商就 %1 单独开具发票。</translation>
    </message>
    <message>
        <source>Enter the invoice&apos;s number.</source>
        <translation>请填写发票号码。</translation>
    </message>
    <message>
        <source>An invoice&apos;s number has 20 digits, that of an older one 8.</source>
        <translation>发票号码为 20 位数字，旧版发票为 8 位。</translation>
    </message>
    <message>
        <source>Each voucher needs an invoice of its own.</source>
        <translation>每张券须有单独的发票。</translation>
    </message>
</context>
<context>
    <name>cpv::RedeemPage</name>
    <message>
        <source>The bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要提交的内容</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Nothing can be redeemed today</source>
        <translation>今天没有可核销的算力券</translation>
    </message>
    <message>
        <source>A voucher can be redeemed from its issue to its last day, while something is left on it.</source>
        <translation>算力券自发放之日起至有效期最后一天，尚有余额即可核销。</translation>
    </message>
    <message>
        <source>See my vouchers</source>
        <translation>查看我的算力券</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>A bill is paid in part by your vouchers</source>
        <translation>用算力券支付账单的一部分</translation>
    </message>
    <message>
        <source>Enter the bill&apos;s cost: what the voucher pays of it is worked out here at once.</source>
        <translation>填写账单金额后，这里立即算出算力券支付多少。</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>请选择服务商。</translation>
    </message>
    <message>
        <source>Enter the contract&apos;s number.</source>
        <translation>请填写合同编号。</translation>
    </message>
    <message>
        <source>No voucher pays this contract at this provider: those you have are bound to others.</source>
        <translation>没有算力券可用于该服务商的这份合同：现有的券已绑定其他合同。</translation>
    </message>
    <message>
        <source>%1 expires sooner, on %2</source>
        <translation>%1 到期更早（%2）</translation>
    </message>
    <message>
        <source>It pays this bill as well.</source>
        <translation>它也可以支付这笔账单。</translation>
    </message>
    <message>
        <source>Use it first</source>
        <translation>先用这张</translation>
    </message>
    <message>
        <source>invoice %1 over %2, subsidy %3</source>
        <translation>发票 %1，金额 %2，补贴 %3</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Left to you</source>
        <translation>企业自付</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Recorded here. It is sent once the registry can be reached.</source>
        <translation>已记录在本机，连上服务平台后自动送达。</translation>
    </message>
    <message>
        <source>Imported bill</source>
        <translation>已导入的账单</translation>
    </message>
    <message>
        <source>%1, %2, digest %3…</source>
        <comment>file, amount</comment>
        <translation>%1，%2，摘要 %3…</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>The amount is held. The city&apos;s finance office compares the number with the invoices of your application, then approves and pays you.</source>
        <translation>金额先预占。财务部门将发票号码与申请材料中的发票核对后批准并兑付给您。</translation>
    </message>
    <message>
        <source>The amount is held. The provider confirms number and amount of the invoice it wrote, so no paper is needed; then the city pays.</source>
        <translation>金额先预占。开票的服务商确认发票号码和金额，因此无需上传发票；确认后由财政兑付。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as an e-invoice: %2</source>
        <translation>%1 无法识别为数电票：%2</translation>
    </message>
    <message>
        <source>%1 is no e-invoice&apos;s XML, nor a picture with an invoice&apos;s code: nothing was filled in. Type what it says; a redemption needs no paper.</source>
        <translation>%1 不是数电票 XML，也不是带发票二维码的图片，未填入任何内容。请手工填写；核销无需提交材料。</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>The cost below is more than the invoice&apos;s total. One of them is for another bill.</source>
        <translation>下方费用大于发票价税合计，两者可能不是同一账单。</translation>
    </message>
    <message>
        <source>Another invoice&apos;s number stands below; it was left as it is.</source>
        <translation>下方已填另一张发票的号码，未作改动。</translation>
    </message>
    <message>
        <source>Filled from the invoice: %1.</source>
        <translation>已按发票填写：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A redemption of %1 has this invoice already, and the registry takes each once.</source>
        <comment>a voucher&apos;s code</comment>
        <translation>券 %1 的一笔核销已使用此发票，服务平台对每张发票只受理一次。</translation>
    </message>
    <message>
        <source>This is a credit note: it can&apos;t be redeemed.</source>
        <translation>红字发票不能核销。</translation>
    </message>
    <message>
        <source>Recorded, and on its way to the registry.</source>
        <translation>已记录，正在送达。</translation>
    </message>
</context>
<context>
    <name>cpv::RedeemPlanCard</name>
    <message>
        <source>What is drawn (CNY)</source>
        <translation>使用明细（元）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，有效期至 %2</translation>
    </message>
</context>
<context>
    <name>cpv::RedemptionReviewPage</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Bank receipt</source>
        <translation>银行回单号</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>拨付批次</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>兑付</translation>
    </message>
    <message>
        <source>You approved this one, so another person of the finance office must pay it.</source>
        <translation>这一笔由您批准，须由财务部门另一人兑付。</translation>
    </message>
    <message>
        <source>Payment came back</source>
        <translation>款项被退回</translation>
    </message>
    <message>
        <source>What the bank said</source>
        <translation>银行说明</translation>
    </message>
    <message>
        <source>The money is held again until it is paid anew.</source>
        <translation>款项重新预占，等待再次兑付。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒绝理由</translation>
    </message>
    <message>
        <source>The company reads it. What is held goes back.</source>
        <translation>企业会看到。预占的金额将退回。</translation>
    </message>
    <message>
        <source>Enter the number of the bank&apos;s receipt.</source>
        <translation>请填写银行回单号。</translation>
    </message>
    <message>
        <source>%1: press F8 again</source>
        <translation>%1：再按一次 F8</translation>
    </message>
    <message>
        <source>Open the payment batch</source>
        <translation>打开拨付批次</translation>
    </message>
</context>
<context>
    <name>cpv::RedemptionSheet</name>
    <message>
        <source>Redemption</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>About this bill</source>
        <translation>账单信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>The subsidy is held. The city&apos;s finance office approves the claim next.</source>
        <translation>补贴已预占，下一步由财务部门批准兑付申请。</translation>
    </message>
    <message>
        <source>The subsidy is held. The provider confirms the bill next.</source>
        <translation>补贴已预占，下一步由服务商确认账单。</translation>
    </message>
    <message>
        <source>The provider has confirmed the bill. The city&apos;s finance office approves it next.</source>
        <translation>服务商已确认账单，下一步由财务部门批准。</translation>
    </message>
    <message>
        <source>Approved. Another person of the finance office pays it next.</source>
        <translation>已批准，下一步由财务部门另一人兑付。</translation>
    </message>
    <message>
        <source>Paid out. What was held is now used.</source>
        <translation>已兑付，预占的金额已核销。</translation>
    </message>
    <message>
        <source>Cancelled by the company. What was held went back.</source>
        <translation>企业已撤销，预占的金额已退回。</translation>
    </message>
    <message>
        <source>Refused. What was held went back, and the invoice may be used again.</source>
        <translation>已拒绝。预占的金额已退回，发票可以再次使用。</translation>
    </message>
    <message>
        <source>Paid out and then claimed back by the city.</source>
        <translation>兑付后已由主管部门追回。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>兑付申请</translation>
    </message>
    <message>
        <source>Recorded on this device, to be delivered to the registry, which has the last word.</source>
        <translation>已记录在本机，待送达服务平台，以其答复为准。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>被拒绝：%1。%2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>由%1支付</translation>
    </message>
    <message>
        <source>Bank receipt</source>
        <translation>银行回单号</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source> (to be delivered)</source>
        <translation>（待送达）</translation>
    </message>
    <message>
        <source>Paid out, claimed back by the city, and paid back in full. Nothing is left to do.</source>
        <translation>已兑付，后被追回，并已全部退还，无需再办理。</translation>
    </message>
    <message>
        <source>Made from a bill of</source>
        <translation>所依据的账单</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, %n row(s)</source>
        <translation>
            <numerusform>%1，%2 至 %3，共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s digest</source>
        <translation>文件摘要值</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>应退还</translation>
    </message>
    <message>
        <source>Of it interest</source>
        <translation>其中利息</translation>
    </message>
    <message>
        <source>Paid back so far</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Pay back by</source>
        <translation>退还期限</translation>
    </message>
    <message>
        <source>The city claims this payment back. %1 was due by %2 and is overdue. It goes to the city&apos;s account, with the invoice&apos;s number.</source>
        <translation>该笔兑付被追回。%1 应于 %2 前退还，现已逾期。款项应汇入财政账户并注明发票号码。</translation>
    </message>
    <message numerus="yes">
        <source>The city claims this payment back. %1 is due on the city&apos;s account by %2 (%n day(s) left), with the invoice&apos;s number; what arrives is recorded here.</source>
        <translation>
            <numerusform>该笔兑付被追回。%1 应于 %2 前（还剩 %n 天）汇入财政账户并注明发票号码；到账后在此登记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>A bill that the provider signed on %1</source>
        <translation>服务商于 %1 签名的账单</translation>
    </message>
    <message>
        <source>The key&apos;s fingerprint</source>
        <translation>公钥指纹</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>兑付 %1</translation>
    </message>
    <message>
        <source>Redemption %1</source>
        <translation>核销 %1</translation>
    </message>
    <message>
        <source>To come: the provider confirms the bill</source>
        <translation>待办：服务商确认账单</translation>
    </message>
    <message>
        <source>To come: the finance office approves</source>
        <translation>待办：财务部门批准</translation>
    </message>
    <message>
        <source>To come: another person of the finance office pays</source>
        <translation>待办：财务部门另一人兑付</translation>
    </message>
    <message>
        <source>Contract&apos;s amount</source>
        <translation>合同金额</translation>
    </message>
    <message>
        <source>Its bills so far</source>
        <translation>该合同账单合计</translation>
    </message>
    <message>
        <source>%1: more than the contract</source>
        <translation>%1，超出合同金额</translation>
    </message>
    <message>
        <source>Paid by the company</source>
        <translation>企业自付</translation>
    </message>
    <message>
        <source>Award number</source>
        <translation>补贴额度编号</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>To come: you confirm the bill</source>
        <translation>待办：贵方确认账单</translation>
    </message>
    <message>
        <source>The company&apos;s subsidy is held. Compare the bill with your books, then confirm or refuse it.</source>
        <translation>企业的补贴已预占。请与贵方账目核对后确认或拒绝。</translation>
    </message>
    <message>
        <source>You have confirmed the bill. The city&apos;s finance office approves it next.</source>
        <translation>贵方已确认账单，下一步由财务部门批准。</translation>
    </message>
    <message>
        <source>Refused. The company&apos;s subsidy went back, and it may name the invoice again.</source>
        <translation>已拒绝。企业的补贴已退回，发票可再次申请核销。</translation>
    </message>
    <message>
        <source>Asked for was a subsidy of %1; after the provider&apos;s bill it is %2, %3 less.</source>
        <translation>申请补贴 %1，按服务商确认的账单为 %2，减少 %3。</translation>
    </message>
    <message>
        <source>The provider confirmed less than was asked for</source>
        <translation>服务商确认金额少于申请金额</translation>
    </message>
    <message>
        <source>The subsidy is held. The claim waits for your office to approve it.</source>
        <translation>补贴已预占，兑付申请等待本部门批准。</translation>
    </message>
    <message>
        <source>The provider has confirmed the bill. It waits for your office to approve it.</source>
        <translation>服务商已确认账单，等待本部门批准。</translation>
    </message>
    <message>
        <source>Approved by you. Another person of your office pays it next.</source>
        <translation>已由您批准，下一步由本部门另一人兑付。</translation>
    </message>
    <message>
        <source>Approved by a colleague. It can be paid now.</source>
        <translation>已由同事批准，现在可以兑付。</translation>
    </message>
    <message>
        <source>Paid out. The company offers to give back %1: %2</source>
        <translation>已拨付。企业提出退回 %1：%2</translation>
    </message>
    <message>
        <source>Paid out, and %1 of it claimed back by the city and paid back. The rest stays with the company; nothing is left to do.</source>
        <translation>已拨付，其中 %1 已由市里追回并收讫，其余归企业保留，无需再办理。</translation>
    </message>
    <message>
        <source>The city claims back %1 of this payment; the rest stays with the company. %2 is due on the city&apos;s account by %3, with the invoice&apos;s number; what arrives is recorded here.</source>
        <translation>市里追回这笔款项中的 %1，其余归企业保留。应付 %2，请于 %3 前汇入市财政账户并注明发票号码；到账情况在此登记。</translation>
    </message>
    <message>
        <source>Partly claimed back</source>
        <translation>部分追回</translation>
    </message>
    <message>
        <source>Claimed back of the subsidy</source>
        <translation>其中追回补贴</translation>
    </message>
    <message>
        <source>Subsidy that stays</source>
        <translation>保留的补贴</translation>
    </message>
    <message>
        <source>Approved. It stands in payment batch %1 and is paid with it.</source>
        <translation>已批准，列入拨付批次 %1，随批次拨付。</translation>
    </message>
    <message>
        <source>Save the bill signed by the provider …</source>
        <translation>保存服务商签名的账单…</translation>
    </message>
    <message>
        <source>From the application, to compare with</source>
        <translation>申请中的材料，供核对</translation>
    </message>
    <message>
        <source>handed in with the application; no papers of this bill</source>
        <translation>随申请提交，不属于本账单</translation>
    </message>
    <message>
        <source>Save the bill signed by the provider</source>
        <translation>保存服务商签名的账单</translation>
    </message>
    <message>
        <source>Bill signed by the provider (*.json)</source>
        <translation>服务商签名的账单 (*.json)</translation>
    </message>
</context>
<context>
    <name>cpv::RedemptionsPage</name>
    <message>
        <source>Invoice, voucher, company</source>
        <translation>发票、券号、企业</translation>
    </message>
    <message>
        <source>Search redemptions</source>
        <translation>搜索核销</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>%1 in this view</source>
        <translation>本视图 %1 项</translation>
    </message>
    <message>
        <source>Pay in batches</source>
        <translation>分批拨付</translation>
    </message>
</context>
<context>
    <name>cpv::RefundStep</name>
    <message>
        <source>Enter an amount up to %1.</source>
        <translation>请填写不超过 %1 的金额。</translation>
    </message>
    <message>
        <source>Write a sentence; the finance office reads it.</source>
        <translation>请写明原因，财政部门会看到。</translation>
    </message>
    <message>
        <source>Offer a refund …</source>
        <translation>提出退款…</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>提出退款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>撤回退款申请</translation>
    </message>
    <message>
        <source>Subsidy to give back (CNY)</source>
        <translation>退回补贴（元）</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>退款原因</translation>
    </message>
    <message>
        <source>For a bill that was corrected, or a service that was not used up. Don&apos;t pay yet: the finance office opens the clawback of it, which tells you how much is due and by when.</source>
        <translation>适用于账单已更正、服务未用完等情形。请先不要付款：财政部门据此发起追回，届时会告知应付金额和期限。</translation>
    </message>
    <message>
        <source>You offered to give back %1 on %2: %3. The finance office has not answered yet.</source>
        <translation>您于 %2 提出退回 %1：%3。财政部门尚未答复。</translation>
    </message>
</context>
<context>
    <name>cpv::RegistrationSheet</name>
    <message>
        <source>This company takes part already.</source>
        <translation>该企业已经注册。</translation>
    </message>
    <message>
        <source>Refuse this registration, and say that a colleague there can send an invitation.</source>
        <translation>请不予通过，并告知可由该企业的同事发出邀请。</translation>
    </message>
    <message>
        <source>Say why, and what to do about it: the company reads these words.</source>
        <translation>请写明原因和处理办法，企业将看到这段话。</translation>
    </message>
    <message numerus="yes">
        <source>%n more sign-ups carry this code. A company takes part once: others are invited by its owner.</source>
        <translation>
            <numerusform>另有 %n 份注册使用此代码。一家企业只注册一次，其他人由企业负责人邀请。</numerusform>
        </translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申领主体类型</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>注册地</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>Revenue (CNY)</source>
        <translation>营业收入（元）</translation>
    </message>
    <message>
        <source>Authorised person</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>电话或邮箱</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Signed up more than once</source>
        <translation>重复注册</translation>
    </message>
    <message>
        <source>Refuse with this reason</source>
        <translation>以此原因不予通过</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予通过…</translation>
    </message>
    <message>
        <source>Compare name, code and person with the licence. With the approval %1 can sign in and invite colleagues.</source>
        <translation>请将名称、代码和经办人与营业执照核对。通过后，%1即可登录并邀请同事。</translation>
    </message>
    <message>
        <source>It waits for a clerk of this place.</source>
        <translation>等待该地区的窗口人员审核。</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason, as the company reads it</source>
        <translation>原因（企业可见）</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>View the licence</source>
        <translation>查看营业执照</translation>
    </message>
</context>
<context>
    <name>cpv::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>企业注册</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 家</translation>
    </message>
    <message>
        <source>Recorded here, delivered when connected.</source>
        <translation>已记录在本机，联网后送达。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Companies that signed up</source>
        <translation>已提交注册的企业</translation>
    </message>
    <message>
        <source>No company has signed up yet</source>
        <translation>尚无企业注册</translation>
    </message>
    <message>
        <source>A company&apos;s registration appears here by itself, with its licence.</source>
        <translation>企业提交的注册及营业执照会自动出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n 家注册</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>没有待审核的事项</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>待审核：%1</translation>
    </message>
</context>
<context>
    <name>cpv::RememberedWords</name>
    <message>
        <source>an application of %1</source>
        <translation>%1 的申领</translation>
    </message>
    <message>
        <source>%1  (%2)  %3</source>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>Day of issue not known</source>
        <translation>开具日期未知</translation>
    </message>
    <message>
        <source>Counts until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Too old since %1</source>
        <translation>%1 后已过期</translation>
    </message>
    <message>
        <source>Day of issue to come</source>
        <translation>开具日期尚未到</translation>
    </message>
</context>
<context>
    <name>cpv::RescueCard</name>
    <message>
        <source>Use %1 by %2: three ways</source>
        <translation>%2 前用完 %1：三种用法</translation>
    </message>
    <message numerus="yes">
        <source>From one of the %n listed providers.</source>
        <translation>
            <numerusform>可选目录内 %n 家服务商。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of contract %1.</source>
        <translation>合同 %1 项下。</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>您的服务商</translation>
    </message>
    <message>
        <source>1  Claim with bills that you have paid</source>
        <translation>1  用已付款的账单申请兑付</translation>
    </message>
    <message>
        <source>1  Redeem bills that you hold</source>
        <translation>1  核销手中已有的账单</translation>
    </message>
    <message>
        <source>Claim now</source>
        <translation>立即申请兑付</translation>
    </message>
    <message>
        <source>Redeem now</source>
        <translation>立即核销</translation>
    </message>
    <message>
        <source>2  Ask for a bill over what you have used so far</source>
        <translation>2  请服务商就已用部分先开账单</translation>
    </message>
    <message>
        <source>%1 need not wait for the end of the month: a bill over the days until now is enough.</source>
        <comment>a provider</comment>
        <translation>%1不必等到月底，可就截至今日的用量先行出账。</translation>
    </message>
    <message>
        <source>3  Run more until then</source>
        <translation>3  到期前多用算力</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>算力资源</translation>
    </message>
    <message>
        <source>Bills over %1 bring all of %2.</source>
        <translation>账单满 %1，即可用完 %2。</translation>
    </message>
    <message>
        <source>Each %1 billed brings %2, up to %3.</source>
        <translation>每出账 %1 可用 %2，最多 %3。</translation>
    </message>
    <message>
        <source>Compute for %1: the voucher pays %2, you pay %3.</source>
        <translation>再用 %1 的算力：券付 %2，自付 %3。</translation>
    </message>
    <message>
        <source>What is left after %1 goes back to the budget.</source>
        <translation>%1 后未用完的额度将收回预算。</translation>
    </message>
    <message>
        <source>At %1, by %2, with a bill that reaches you by then.</source>
        <translation>在%1使用，并最迟于 %2 收到账单。</translation>
    </message>
    <message>
        <source>Usage and invoices</source>
        <translation>用量与发票</translation>
    </message>
</context>
<context>
    <name>cpv::ResetsSection</name>
    <message>
        <source>Enter the login of whoever forgot the password.</source>
        <translation>请填写忘记密码者的账号。</translation>
    </message>
    <message>
        <source>Nobody has this login.</source>
        <translation>没有此账号。</translation>
    </message>
    <message>
        <source>A reset needs two administrators, and neither may be the person themselves.</source>
        <translation>重置需要两名管理员，且不能是本人。</translation>
    </message>
    <message>
        <source>Ask another administrator to confirm it.</source>
        <translation>请由另一名管理员确认。</translation>
    </message>
    <message>
        <source>Passwords are kept by the registry: connect and try again.</source>
        <translation>密码保存在服务平台，请联网后重试。</translation>
    </message>
    <message>
        <source>Asked by %1, %2</source>
        <translation>%1于 %2 提出</translation>
    </message>
    <message>
        <source>Another administrator must confirm</source>
        <translation>待另一名管理员确认</translation>
    </message>
    <message>
        <source>Confirm the reset</source>
        <translation>确认重置</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Forgotten passwords</source>
        <translation>忘记的密码</translation>
    </message>
    <message>
        <source>Make sure who is asking. With the second administrator&apos;s confirmation the old password ends, and a one-time code lets the person choose a new one.</source>
        <translation>请先核实对方身份。第二名管理员确认后，原密码失效，对方凭一次性代码设置新密码。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Ask for a reset</source>
        <translation>申请重置</translation>
    </message>
</context>
<context>
    <name>cpv::ReturnForm</name>
    <message>
        <source>Add item</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Words to the applicant (optional)</source>
        <translation>告知申领单位（选填）</translation>
    </message>
    <message>
        <source>Please correct the items above and submit again.</source>
        <translation>请更正以上各项后重新提交。</translation>
    </message>
    <message>
        <source>The papers don&apos;t match the form.</source>
        <translation>材料与填报内容不一致。</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>需更正的内容</translation>
    </message>
    <message>
        <source>What is wrong and how to correct it</source>
        <translation>问题所在及更正办法</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>删除此项</translation>
    </message>
    <message>
        <source>Say for each item what is wrong.</source>
        <translation>请逐项写明问题。</translation>
    </message>
</context>
<context>
    <name>cpv::ReviewPage</name>
    <message>
        <source>Next in the queue</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Nothing else waits at this stage.</source>
        <translation>本环节没有其他待办。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>%1, to be delivered</source>
        <translation>%1，待送达</translation>
    </message>
    <message>
        <source>The registry refused: %1</source>
        <translation>服务平台拒绝：%1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Not done in %1. %2</source>
        <translation>%1 未能办理：%2</translation>
    </message>
</context>
<context>
    <name>cpv::ReviewPoolPage</name>
    <message>
        <source>Review experts</source>
        <translation>评审专家</translation>
    </message>
    <message numerus="yes">
        <source>%n experts can be drawn</source>
        <translation>
            <numerusform>%n 位专家可抽取</numerusform>
        </translation>
    </message>
    <message>
        <source>No expert of this place has an account yet</source>
        <translation>本地还没有评审专家账号</translation>
    </message>
    <message>
        <source>The administrator makes accounts with the role “Review expert”; here they are listed for the draw.</source>
        <translation>管理员建立“评审专家”账号后，在这里列入抽取名单。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Credit codes of employers and holdings</source>
        <translation>任职和持股单位的统一社会信用代码</translation>
    </message>
    <message>
        <source>One per line. Only digests are kept: they are enough to find a shared party.</source>
        <translation>每行一个。只保存摘要，足以发现共同关系方。</translation>
    </message>
    <message>
        <source>Close people</source>
        <translation>近亲属和合作人</translation>
    </message>
    <message>
        <source>Names of family and business partners, one per line; the expert&apos;s own name is always among them.</source>
        <translation>近亲属、合伙人姓名，每行一个；专家本人姓名始终计入。</translation>
    </message>
    <message>
        <source>Telephone numbers and addresses</source>
        <translation>电话和地址</translation>
    </message>
    <message>
        <source>One per line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Can be drawn</source>
        <translation>可抽取</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>回避关系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Replace the ties</source>
        <translation>更新回避关系</translation>
    </message>
    <message>
        <source>List for the draw</source>
        <translation>列入抽取名单</translation>
    </message>
    <message>
        <source>Back into the draw</source>
        <translation>恢复抽取</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>暂停抽取</translation>
    </message>
    <message>
        <source>Listed. The expert can be drawn from now on.</source>
        <translation>已列入，从现在起可以抽取。</translation>
    </message>
    <message>
        <source>The expert can be drawn again.</source>
        <translation>该专家恢复抽取。</translation>
    </message>
    <message>
        <source>The expert rests.</source>
        <translation>该专家暂停抽取。</translation>
    </message>
    <message>
        <source>Enter all ties anew: they replace those kept now.</source>
        <translation>请重新填写全部回避关系：新填内容将替换现有内容。</translation>
    </message>
    <message>
        <source>Pool of experts</source>
        <translation>专家库</translation>
    </message>
    <message>
        <source>Programme editors list experts for the draw and let them rest.</source>
        <translation>由政策编辑将专家列入抽取名单或暂停抽取。</translation>
    </message>
    <message>
        <source>Case count</source>
        <translation>项目数</translation>
    </message>
</context>
<context>
    <name>cpv::ReviewText</name>
    <message>
        <source>To be scored</source>
        <translation>待评分</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>已回避</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>实际冲突</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>表面冲突</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在冲突</translation>
    </message>
    <message>
        <source>I can&apos;t judge freely: another expert is drawn in my place.</source>
        <translation>我无法公正评审：由另抽的专家接替。</translation>
    </message>
    <message>
        <source>I can judge freely, but others could doubt it: the office may replace me.</source>
        <translation>我能公正评审，但他人可能质疑：主管单位可以更换。</translation>
    </message>
    <message>
        <source>It could become one: it is noted beside my scores.</source>
        <translation>将来可能形成冲突：随评分一并记录。</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>披露</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>申领单位</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>本人申报</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>系统发现</translation>
    </message>
    <message>
        <source>Could be drawn</source>
        <translation>可以抽取</translation>
    </message>
    <message>
        <source>Only where nobody else was left</source>
        <translation>无人可抽时才抽取</translation>
    </message>
    <message>
        <source>Near to a party</source>
        <translation>与当事方有关系</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No expert of this place any more</source>
        <translation>不再是本地专家</translation>
    </message>
    <message>
        <source>Works in an office</source>
        <translation>在主管单位任职</translation>
    </message>
    <message>
        <source>Sat on this case before</source>
        <translation>曾评审本案</translation>
    </message>
</context>
<context>
    <name>cpv::Risk</name>
    <message>
        <source>Money back from the provider</source>
        <translation>服务商返款</translation>
    </message>
    <message>
        <source>Applicant and provider related</source>
        <translation>申领企业与服务商关联</translation>
    </message>
    <message>
        <source>Claimed in another city, too</source>
        <translation>跨地区重复申领</translation>
    </message>
    <message>
        <source>Contracts split</source>
        <translation>拆分合同</translation>
    </message>
    <message>
        <source>Billed above price</source>
        <translation>虚高计费</translation>
    </message>
    <message>
        <source>Price raised after listing</source>
        <translation>入库后涨价</translation>
    </message>
    <message>
        <source>More use than possible</source>
        <translation>用量超出可能</translation>
    </message>
    <message>
        <source>Use without power</source>
        <translation>有用量无用电</translation>
    </message>
    <message>
        <source>Idle cards</source>
        <translation>空转</translation>
    </message>
    <message>
        <source>Shell company</source>
        <translation>空壳企业</translation>
    </message>
    <message>
        <source>Papers and invoices</source>
        <translation>材料与发票</translation>
    </message>
    <message>
        <source>Applicant is a provider</source>
        <translation>申领企业即服务商</translation>
    </message>
    <message>
        <source>Favouritism</source>
        <translation>人情审批</translation>
    </message>
    <message>
        <source>Slow payment</source>
        <translation>兑付拖延</translation>
    </message>
    <message>
        <source>Voucher hardly used</source>
        <translation>券闲置</translation>
    </message>
    <message>
        <source>Other cards than billed</source>
        <translation>加速卡不符</translation>
    </message>
    <message>
        <source>payments of providers</source>
        <translation>服务商付款流水</translation>
    </message>
    <message>
        <source>claims of other places on this device</source>
        <translation>本机上的其他地区申领</translation>
    </message>
    <message>
        <source>card-hours on bills</source>
        <translation>账单卡时</translation>
    </message>
    <message>
        <source>metering of the centres</source>
        <translation>算力中心计量数据</translation>
    </message>
    <message>
        <source>power readings</source>
        <translation>用电数据</translation>
    </message>
    <message>
        <source>utilisation of the cards</source>
        <translation>卡利用率</translation>
    </message>
    <message>
        <source>answers of the invoice register</source>
        <translation>发票查验结果</translation>
    </message>
    <message>
        <source>comparison of scanned pictures</source>
        <translation>扫描件图像比对</translation>
    </message>
    <message>
        <source>facts of some company or provider</source>
        <translation>部分企业或服务商的信息</translation>
    </message>
    <message>
        <source>Not checked: no %1</source>
        <translation>未检查：缺少%1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>In part: no %1</source>
        <translation>部分检查：缺少%1</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>继续关注</translation>
    </message>
    <message>
        <source>Substantiated</source>
        <translation>已查实</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>A large part of what was paid to the provider came back to the company or somebody near it.</source>
        <translation>付给服务商的款项有很大一部分回到了企业或其关联方。</translation>
    </message>
    <message>
        <source>Applicant and provider share a person, an address, a telephone or a bank account.</source>
        <translation>申领企业与服务商有相同的人员、地址、电话或银行账户。</translation>
    </message>
    <message>
        <source>Applicant and provider hang together over other companies.</source>
        <translation>申领企业与服务商通过其他企业相互关联。</translation>
    </message>
    <message>
        <source>The same contract is claimed for in another place.</source>
        <translation>同一合同在其他地区也有申领。</translation>
    </message>
    <message>
        <source>The company claims for the same provider and the same months in another place.</source>
        <translation>该企业在其他地区就同一服务商、同一时段也有申领。</translation>
    </message>
    <message>
        <source>The invoice was handed in in another place as well.</source>
        <translation>该发票在其他地区也已提交。</translation>
    </message>
    <message>
        <source>Several contracts of the same parties, signed close to each other, each stay just under a threshold.</source>
        <translation>相同双方在短期内签订多份合同，每份都略低于门槛。</translation>
    </message>
    <message>
        <source>A card-hour was billed far above the provider&apos;s own list price.</source>
        <translation>卡时计费远高于服务商自己的挂牌价。</translation>
    </message>
    <message>
        <source>A card-hour was billed far above what other providers billed in these months.</source>
        <translation>卡时计费远高于同期其他服务商。</translation>
    </message>
    <message>
        <source>The price rose soon after the offer was listed or the programme opened.</source>
        <translation>入库或政策开放后不久价格上涨。</translation>
    </message>
    <message>
        <source>More hours were metered on one day than the cards have.</source>
        <translation>某日计量用量超过这些卡的可用时间。</translation>
    </message>
    <message>
        <source>All customers together used more than the centre has.</source>
        <translation>全部客户用量合计超过中心容量。</translation>
    </message>
    <message>
        <source>More hours were billed than the meters saw.</source>
        <translation>计费卡时多于计量卡时。</translation>
    </message>
    <message>
        <source>The cards drew far less power than such use needs.</source>
        <translation>用电远低于这样的用量所需。</translation>
    </message>
    <message>
        <source>The cards were paid for and hardly worked.</source>
        <translation>付费的卡几乎没有运行。</translation>
    </message>
    <message>
        <source>Many days have the same curve of use, as if copied.</source>
        <translation>多日用量曲线相同，如同复制。</translation>
    </message>
    <message>
        <source>Hardly any staff, just founded, and the voucher is worth more than a year&apos;s revenue.</source>
        <translation>几乎没有员工、刚刚成立，且券额超过一年营收。</translation>
    </message>
    <message>
        <source>Two of three signs of a shell company: hardly any staff, just founded, a voucher above a year&apos;s revenue.</source>
        <translation>空壳企业三个迹象中有两个：几乎没有员工、刚刚成立、券额超过一年营收。</translation>
    </message>
    <message>
        <source>Another company handed in the same file.</source>
        <translation>另一家企业提交过同一份文件。</translation>
    </message>
    <message>
        <source>Another company handed in a picture that is nearly the same.</source>
        <translation>另一家企业提交过几乎相同的图像。</translation>
    </message>
    <message>
        <source>The tax office&apos;s register doesn&apos;t know the invoice.</source>
        <translation>发票查验未通过。</translation>
    </message>
    <message>
        <source>The invoice is older than the contract.</source>
        <translation>发票早于合同。</translation>
    </message>
    <message>
        <source>The same invoice stands under two bills, written differently.</source>
        <translation>同一发票以不同写法用于两笔账单。</translation>
    </message>
    <message>
        <source>The applicant is a listed provider.</source>
        <translation>申领企业本身是入库服务商。</translation>
    </message>
    <message>
        <source>The applicant and a listed provider have the same people or the same name.</source>
        <translation>申领企业与入库服务商人员或名称相同。</translation>
    </message>
    <message>
        <source>The official approves more than colleagues with cases alike, beyond what chance explains.</source>
        <translation>该人员对同类申领的通过多于同事，偶然难以解释。</translation>
    </message>
    <message>
        <source>One district&apos;s applicants fare better with this official than with colleagues.</source>
        <translation>某区县的申领在该人员处比在同事处更易通过。</translation>
    </message>
    <message>
        <source>The same official approves the same company again and again.</source>
        <translation>同一人员一再通过同一企业。</translation>
    </message>
    <message>
        <source>The official&apos;s awards go to one provider far more than the city&apos;s do.</source>
        <translation>该人员通过的支持集中于一家服务商，远超全市。</translation>
    </message>
    <message>
        <source>One telephone stands behind many companies.</source>
        <translation>一个电话对应多家企业。</translation>
    </message>
    <message>
        <source>The office owes this money for too long.</source>
        <translation>主管单位拖欠这笔款项过久。</translation>
    </message>
    <message>
        <source>The office paid late.</source>
        <translation>主管单位付款迟缓。</translation>
    </message>
    <message>
        <source>Most of the voucher&apos;s time is over and little of it is used.</source>
        <translation>券的有效期已过大半，使用很少。</translation>
    </message>
    <message>
        <source>The meters saw other cards than the bill names.</source>
        <translation>计量到的卡与账单所列不同。</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>卡型</translation>
    </message>
    <message>
        <source>At full load, kWh</source>
        <translation>满载用电（千瓦时）</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>计量值</translation>
    </message>
    <message>
        <source>Amount, CNY</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Compared with, CNY</source>
        <translation>对比金额（元）</translation>
    </message>
    <message>
        <source>Threshold, CNY</source>
        <translation>门槛（元）</translation>
    </message>
    <message>
        <source>Share found</source>
        <translation>发现的比例</translation>
    </message>
    <message>
        <source>In the whole place</source>
        <translation>全地区</translation>
    </message>
    <message>
        <source>Limit of the check</source>
        <translation>检查阈值</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>偶然预期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Steps between them</source>
        <translation>关联步数</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>标准差倍数</translation>
    </message>
    <message>
        <source>Drawn, kWh</source>
        <translation>实际用电（千瓦时）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Days after the payment</source>
        <translation>付款后天数</translation>
    </message>
    <message>
        <source>Part that comes back, from</source>
        <translation>返款比例不低于</translation>
    </message>
    <message>
        <source>Steps between them, at most</source>
        <translation>关联步数不超过</translation>
    </message>
    <message>
        <source>Contracts, from</source>
        <translation>合同份数不少于</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>天数以内</translation>
    </message>
    <message>
        <source>Under a threshold by at most</source>
        <translation>低于门槛不超过</translation>
    </message>
    <message>
        <source>Rise above</source>
        <translation>涨幅高于</translation>
    </message>
    <message>
        <source>Of what the cards can, above</source>
        <translation>相对卡的能力高于</translation>
    </message>
    <message>
        <source>Of full load, under</source>
        <translation>相对满载低于</translation>
    </message>
    <message>
        <source>Mean utilisation under</source>
        <translation>平均利用率低于</translation>
    </message>
    <message>
        <source>Days with the same curve, from</source>
        <translation>相同曲线天数不少于</translation>
    </message>
    <message>
        <source>Staff, at most</source>
        <translation>员工不超过</translation>
    </message>
    <message>
        <source>Months since the founding, under</source>
        <translation>成立月数少于</translation>
    </message>
    <message>
        <source>Voucher above this part of a year&apos;s revenue</source>
        <translation>券额高于年营收的</translation>
    </message>
    <message>
        <source>Bits in which two pictures differ, at most</source>
        <translation>两图相差位数不超过</translation>
    </message>
    <message>
        <source>Standard deviations, from</source>
        <translation>标准差倍数不低于</translation>
    </message>
    <message>
        <source>Companies of one telephone, from</source>
        <translation>同一电话企业数不少于</translation>
    </message>
    <message>
        <source>Concentration on one provider (Herfindahl), from</source>
        <translation>服务商集中度（赫芬达尔）不低于</translation>
    </message>
    <message>
        <source>Days until payment, above</source>
        <translation>付款天数超过</translation>
    </message>
    <message>
        <source>From this part of the validity</source>
        <translation>有效期已过</translation>
    </message>
    <message>
        <source>Used, under</source>
        <translation>使用低于</translation>
    </message>
    <message>
        <source>Application case</source>
        <translation>申领</translation>
    </message>
    <message>
        <source>Voucher or award</source>
        <translation>算力券或支持额度</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>暂无可检查的数据</translation>
    </message>
    <message>
        <source>Colleagues would have approved</source>
        <translation>按同事尺度应通过</translation>
    </message>
    <message>
        <source>Cases decided</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Approved of them</source>
        <translation>其中通过</translation>
    </message>
    <message>
        <source>A card-hour was billed at %1 CNY, %2 above the provider&apos;s own list price of %3 CNY.</source>
        <translation>账单每卡时 %1 元，比服务商自己的目录价 %3 元高 %2。</translation>
    </message>
    <message>
        <source>A card-hour was billed at %1 CNY, %2 above the %3 CNY in the middle of what other providers billed in six months.</source>
        <translation>账单每卡时 %1 元，比其他服务商近六个月账单价格的中位数 %3 元高 %2。</translation>
    </message>
    <message>
        <source>Soon after the offer was listed or the programme opened, a card-hour rose from %3 to %1 CNY, by %2.</source>
        <translation>报价上架或政策开放后不久，每卡时价格由 %3 元涨到 %1 元，涨幅 %2。</translation>
    </message>
    <message>
        <source>Month of the bill</source>
        <translation>账单月份</translation>
    </message>
    <message>
        <source>Listed, or the programme opened, on</source>
        <translation>上架日或政策开放日</translation>
    </message>
    <message>
        <source>Price raised on</source>
        <translation>涨价日</translation>
    </message>
    <message>
        <source>Billed for a card-hour, CNY</source>
        <translation>账单每卡时价格（元）</translation>
    </message>
    <message>
        <source>Raised price of a card-hour, CNY</source>
        <translation>涨价后每卡时价格（元）</translation>
    </message>
    <message>
        <source>Lowest price until then, CNY</source>
        <translation>此前最低价格（元）</translation>
    </message>
    <message>
        <source>The provider&apos;s own list price, CNY</source>
        <translation>服务商自己的目录价（元）</translation>
    </message>
    <message>
        <source>Median of other providers in six months, CNY</source>
        <translation>其他服务商六个月中位价（元）</translation>
    </message>
    <message>
        <source>Billed above that price by</source>
        <translation>账单高出该价格</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>涨幅</translation>
    </message>
    <message>
        <source>Passes without a finding up to</source>
        <translation>不超过此幅度不提示</translation>
    </message>
    <message>
        <source>Above this part of list price or median (100 %: the same price)</source>
        <translation>高于目录价或中位价的这一比例（100 % 即与之相同）</translation>
    </message>
</context>
<context>
    <name>cpv::RiskDetailCard</name>
    <message>
        <source>Say in a sentence what you looked at and what came of it.</source>
        <translation>请用一句话写明查看了什么、结果如何。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 字。</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>处理理由</translation>
    </message>
    <message>
        <source>Kept for ever with your name. Nothing is refused by it: whoever acts does so with the steps of the case.</source>
        <translation>与您的姓名一同永久保存。它本身不拒绝任何申领：需要处理的，在案件中按步骤办理。</translation>
    </message>
    <message>
        <source>%1 on %2 by %3: %4</source>
        <translation>%2 %3：%1。%4</translation>
    </message>
    <message>
        <source>The evidence has changed since.</source>
        <translation>此后证据有变化。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录处理结果</translation>
    </message>
    <message>
        <source>You had a hand in this, or it is about you.</source>
        <translation>该事项由您经办，或者涉及您本人。</translation>
    </message>
    <message>
        <source>Leave it to a colleague: nobody clears a finding on their own work.</source>
        <translation>请交由同事处理：任何人不得处置针对本人工作的风险提示。</translation>
    </message>
</context>
<context>
    <name>cpv::RiskLimitCard</name>
    <message>
        <source>As the program carries it.</source>
        <translation>程序自带的值。</translation>
    </message>
    <message>
        <source>Set on %1 by %2: %3 The program carries %4.</source>
        <translation>%2 于 %1 设定：%3 程序自带 %4。</translation>
    </message>
    <message>
        <source>Change the value to see how many would be found.</source>
        <translation>改动数值即可看到会发现多少条。</translation>
    </message>
    <message>
        <source>Found today: %1. By this value: %2.</source>
        <translation>目前发现 %1 条，按此值为 %2 条。</translation>
    </message>
    <message>
        <source>Say why this value is the right one here.</source>
        <translation>请写明为何采用这个值。</translation>
    </message>
    <message>
        <source>By which limits</source>
        <translation>检查阈值</translation>
    </message>
    <message>
        <source>a value is tried before anybody sets it</source>
        <translation>先试后定</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reason for another value</source>
        <translation>调整理由</translation>
    </message>
    <message>
        <source>Set for this place</source>
        <translation>为本地区设定</translation>
    </message>
</context>
<context>
    <name>cpv::RiskPage</name>
    <message>
        <source>Risk desk</source>
        <translation>风险台</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for a person</source>
        <translation>
            <numerusform>%n 条线索待人处理</numerusform>
        </translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Risk check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>检查数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>证据有变</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>the gravest %1 of %2</source>
        <translation>共 %2 条，列出最严重的 %1 条</translation>
    </message>
    <message>
        <source>gravest first</source>
        <translation>严重的在前</translation>
    </message>
    <message>
        <source>Recorded. Colleagues see it as soon as it is delivered.</source>
        <translation>已记录，送达后同事即可看到。</translation>
    </message>
    <message>
        <source>Set. The checks look by it from now on.</source>
        <translation>已设定，今后按此检查。</translation>
    </message>
    <message>
        <source>No finding waits</source>
        <translation>没有待处理的线索</translation>
    </message>
    <message>
        <source>The table below says what was checked, and what could not be.</source>
        <translation>下表说明检查了什么、哪些未能检查。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Findings of the risk checks</source>
        <translation>风险检查线索</translation>
    </message>
    <message>
        <source>The sixteen checks</source>
        <translation>十六项检查</translation>
    </message>
    <message>
        <source>What was checked and what could not be</source>
        <translation>检查了什么、哪些未能检查</translation>
    </message>
</context>
<context>
    <name>cpv::RoiCharts</name>
    <message>
        <source>With voucher</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>Without voucher</source>
        <translation>不用券</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>8 of 10 draws (P10 to P90)</source>
        <translation>十次模拟中的八次（P10至P90）</translation>
    </message>
    <message>
        <source>What has come back</source>
        <translation>逐月累计回收</translation>
    </message>
    <message>
        <source>Cash flow of each month</source>
        <translation>每月现金流</translation>
    </message>
    <message>
        <source>driver at its least</source>
        <translation>该因素取最低值</translation>
    </message>
    <message>
        <source>driver at its most</source>
        <translation>该因素取最高值</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>What the net present value hangs on</source>
        <translation>净现值取决于什么</translation>
    </message>
</context>
<context>
    <name>cpv::RoiDriverRow</name>
    <message>
        <source>%1, likely, %2</source>
        <translation>%1，最可能值，%2</translation>
    </message>
    <message>
        <source>%1, at least, %2</source>
        <translation>%1，最低值，%2</translation>
    </message>
    <message>
        <source>%1, at most, %2</source>
        <translation>%1，最高值，%2</translation>
    </message>
    <message>
        <source>Enter a number, like %1.</source>
        <translation>请填写数字，例如 %1。</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>应在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>The least must not be above the likely value.</source>
        <translation>最低值不能高于最可能值。</translation>
    </message>
    <message>
        <source>The most must not be below the likely value.</source>
        <translation>最高值不能低于最可能值。</translation>
    </message>
</context>
<context>
    <name>cpv::RoiFigures</name>
    <message>
        <source>Payback with voucher</source>
        <translation>用券后回本期</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message numerus="yes">
        <source>not within %n months</source>
        <translation>
            <numerusform>%n 个月内不能回本</numerusform>
        </translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>不用券：%1</translation>
    </message>
    <message>
        <source>%1 sooner</source>
        <translation>提前 %1 个月</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Rate of return (IRR)</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>several</source>
        <translation>有多个</translation>
    </message>
    <message>
        <source>Paid back in 24 months</source>
        <translation>24个月内回本</translation>
    </message>
    <message>
        <source>% likely</source>
        <translation>% 可能</translation>
    </message>
    <message>
        <source>in 12: %1, in 36: %2</source>
        <comment>months</comment>
        <translation>12个月内 %1，36个月内 %2</translation>
    </message>
    <message>
        <source>Break-even cover</source>
        <translation>保本补贴比例</translation>
    </message>
    <message>
        <source>this voucher: %1</source>
        <translation>本券：%1</translation>
    </message>
    <message>
        <source>without: never</source>
        <translation>不用券：不能回本</translation>
    </message>
</context>
<context>
    <name>cpv::RoiInputsCard</name>
    <message>
        <source>What goes in</source>
        <translation>测算参数</translation>
    </message>
    <message>
        <source>least, likely, most</source>
        <translation>最低、最可能、最高</translation>
    </message>
    <message>
        <source>Group of inputs</source>
        <translation>参数分组</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>其他成本</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
</context>
<context>
    <name>cpv::RoiPage</name>
    <message>
        <source>Kind of project</source>
        <translation>项目类型</translation>
    </message>
    <message>
        <source>Name of this calculation</source>
        <translation>测算名称</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Save as another</source>
        <translation>另存为方案</translation>
    </message>
    <message>
        <source>PDF for the board</source>
        <translation>生成汇报 PDF</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it among the others.</source>
        <translation>请起个名称，便于与其他方案区分。</translation>
    </message>
    <message>
        <source>Three scenarios are kept already</source>
        <translation>已经保存了三个方案</translation>
    </message>
    <message>
        <source>Open one of them and save there, or delete one.</source>
        <translation>请打开其中一个再保存，或先删除一个。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the PDF for the board</source>
        <translation>保存汇报 PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is written</source>
        <translation>PDF 已生成</translation>
    </message>
    <message>
        <source>Keep with an application</source>
        <translation>随申领保存</translation>
    </message>
    <message>
        <source>Keep with it</source>
        <translation>随其提交</translation>
    </message>
    <message>
        <source>Kept with the application</source>
        <translation>已随申领保存</translation>
    </message>
    <message>
        <source>The office sees these inputs and results once you submit it.</source>
        <translation>提交申领后，主管部门可看到这些参数与结果。</translation>
    </message>
    <message>
        <source>Project return</source>
        <translation>投资回报测算</translation>
    </message>
    <message>
        <source>Nothing is calculated yet</source>
        <translation>尚未测算</translation>
    </message>
    <message>
        <source>Choose a kind of project: its usual numbers are the beginning, and every one can be changed.</source>
        <translation>请选择项目类型：先以常见数值起算，每一项都可以修改。</translation>
    </message>
</context>
<context>
    <name>cpv::RoiPaperWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>chart&apos;s title, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>不设上限</translation>
    </message>
    <message numerus="yes">
        <source>%1, looked at over %n months, discounted at %2 a year</source>
        <translation>
            <numerusform>%1，测算期 %n 个月，年折现率 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>terms entered by hand</source>
        <translation>条款为手工填写</translation>
    </message>
    <message numerus="yes">
        <source>Voucher: %1; covers %2 of compute for %n months, %3</source>
        <translation>
            <numerusform>算力券：%1；补贴算力费用的 %2，为期 %n 个月，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Payback with voucher</source>
        <translation>用券后回本期</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>不用券：%1</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Rate of return (IRR)</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Paid back in 24 months</source>
        <translation>24个月内回本</translation>
    </message>
    <message>
        <source>%1 likely</source>
        <translation>%1 可能</translation>
    </message>
    <message>
        <source>in 12: %1, in 36: %2</source>
        <translation>12个月内 %1，36个月内 %2</translation>
    </message>
    <message>
        <source>Break-even cover</source>
        <translation>保本补贴比例</translation>
    </message>
    <message>
        <source>this voucher: %1</source>
        <translation>本券：%1</translation>
    </message>
    <message>
        <source>What has come back</source>
        <translation>逐月累计回收</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>With voucher</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>Without voucher</source>
        <translation>不用券</translation>
    </message>
    <message>
        <source>8 of 10 draws (P10 to P90)</source>
        <translation>十次模拟中的八次（P10至P90）</translation>
    </message>
    <message>
        <source>What the net present value hangs on</source>
        <translation>净现值取决于什么</translation>
    </message>
    <message>
        <source>driver at its least</source>
        <translation>该因素取最低值</translation>
    </message>
    <message>
        <source>driver at its most</source>
        <translation>该因素取最高值</translation>
    </message>
    <message>
        <source>entered by the company</source>
        <translation>企业填写</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>测算假设</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Month by month (CNY)</source>
        <translation>逐月明细（元）</translation>
    </message>
    <message>
        <source>Flow with voucher</source>
        <translation>用券现金流</translation>
    </message>
    <message>
        <source>Flow without</source>
        <translation>不用券现金流</translation>
    </message>
    <message>
        <source>Sum with voucher</source>
        <translation>用券累计</translation>
    </message>
    <message>
        <source>Sum without</source>
        <translation>不用券累计</translation>
    </message>
    <message>
        <source>Return on the project</source>
        <translation>投资回报测算</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message numerus="yes">
        <source>%1: return on the project, %n draws, seed %2</source>
        <translation>
            <numerusform>%1 投资回报测算，模拟 %n 次，随机种子 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>cpv::RoiScenarios</name>
    <message>
        <source>Payback with voucher</source>
        <translation>用券后回本期</translation>
    </message>
    <message>
        <source>Payback without</source>
        <translation>不用券回本期</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Without voucher</source>
        <translation>不用券</translation>
    </message>
    <message>
        <source>Rate of return</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Break-even cover</source>
        <translation>保本补贴比例</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Paid back in 24 months</source>
        <translation>24个月内回本</translation>
    </message>
    <message>
        <source>%1 likely</source>
        <translation>%1 可能</translation>
    </message>
    <message>
        <source>Saved scenarios</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>Save this calculation, change something, save again: up to three stand here side by side.</source>
        <translation>保存当前测算，改动后再保存：这里最多并排比较三个方案。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>cpv::RoiTermsSection</name>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Voucher covers (%)</source>
        <translation>补贴比例（%）</translation>
    </message>
    <message>
        <source>For so many months</source>
        <translation>补贴月数</translation>
    </message>
    <message>
        <source>At most (CNY; 0: no limit)</source>
        <translation>补贴上限（元，0 为不设上限）</translation>
    </message>
    <message>
        <source>Discount rate (% a year)</source>
        <translation>年折现率（%）</translation>
    </message>
    <message>
        <source>Months looked at</source>
        <translation>测算期（月）</translation>
    </message>
    <message>
        <source>None: enter the terms by hand</source>
        <translation>不选：手工填写条款</translation>
    </message>
    <message>
        <source>Changed by hand; the programme says otherwise.</source>
        <translation>已手工改动，与政策规定不一致。</translation>
    </message>
    <message>
        <source>Enter an amount, like 100,000.00.</source>
        <translation>请填写金额，例如 100,000.00 或 10万。</translation>
    </message>
    <message>
        <source>Enter a rate from 0 to 100, like 8 or 8.5.</source>
        <translation>请填写 0 到 100 的比例，例如 8 或 8.5。</translation>
    </message>
    <message>
        <source>Enter a whole number up to %1.</source>
        <translation>请填写不超过 %1 的整数。</translation>
    </message>
</context>
<context>
    <name>cpv::RoiText</name>
    <message>
        <source>Investment at the start</source>
        <translation>初始投资</translation>
    </message>
    <message>
        <source>Card-hours</source>
        <translation>算力卡时</translation>
    </message>
    <message>
        <source>Price of a card-hour</source>
        <translation>卡时单价</translation>
    </message>
    <message>
        <source>Growth of compute cost</source>
        <translation>算力费用年增长</translation>
    </message>
    <message>
        <source>Other running cost</source>
        <translation>其他运行成本</translation>
    </message>
    <message>
        <source>Quantity handled</source>
        <translation>处理数量</translation>
    </message>
    <message>
        <source>Share that goes wrong today</source>
        <translation>目前的不良比例</translation>
    </message>
    <message>
        <source>Part of it avoided</source>
        <translation>可减少的比例</translation>
    </message>
    <message>
        <source>Cost of each that goes wrong</source>
        <translation>单件不良损失</translation>
    </message>
    <message>
        <source>Working hours saved</source>
        <translation>节省工时</translation>
    </message>
    <message>
        <source>Cost of a working hour</source>
        <translation>工时成本</translation>
    </message>
    <message>
        <source>Sold in addition</source>
        <translation>新增销量</translation>
    </message>
    <message>
        <source>Margin on each</source>
        <translation>单件毛利</translation>
    </message>
    <message>
        <source>Time to full effect</source>
        <translation>达到全部效果的时间</translation>
    </message>
    <message>
        <source>CNY, once</source>
        <translation>元（一次性）</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>小时/月</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>CNY a month</source>
        <translation>元/月</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message numerus="yes">
        <source>not within %n months</source>
        <translation>
            <numerusform>%n 个月内不能回本</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>rate of return</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1/年</translation>
    </message>
    <message>
        <source>several: %1</source>
        <translation>有多个：%1</translation>
    </message>
    <message>
        <source>whole cover is not enough</source>
        <translation>全额补贴也不能回本</translation>
    </message>
    <message>
        <source>pays without a voucher</source>
        <translation>不用券也能回本</translation>
    </message>
    <message>
        <source>thousand CNY</source>
        <translation>千元</translation>
    </message>
</context>
<context>
    <name>cpv::RubricList</name>
    <message>
        <source>%1 points, scored 0 to %2</source>
        <translation>%1 分，按 0 至 %2 打分</translation>
    </message>
    <message>
        <source>%1 experts within %2 working days, version %3</source>
        <translation>%1 位专家，%2 个工作日内，第 %3 版</translation>
    </message>
</context>
<context>
    <name>cpv::RuleDesignerPage</name>
    <message>
        <source>Rule designer</source>
        <translation>规则设计</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>What you had written here is back.</source>
        <translation>上次起草的内容已恢复。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>Another version is announced already. It has to come into force or be taken back first.</source>
        <translation>另一版本已公告，须先生效或撤回。</translation>
    </message>
    <message>
        <source>Version %1 was published since this was written. Begin anew, or what it changed is lost.</source>
        <translation>起草后第 %1 版已发布，请重新起草，以免覆盖其变更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A version applies from today or later.</source>
        <translation>施行日期不能早于今天。</translation>
    </message>
    <message>
        <source>Name the document that it follows.</source>
        <translation>请填写依据文号。</translation>
    </message>
    <message>
        <source>Say why the rules change: whoever publishes them reads this.</source>
        <translation>请写明修改理由，供发布人核对。</translation>
    </message>
    <message>
        <source>Back to the programmes</source>
        <translation>返回政策</translation>
    </message>
    <message>
        <source>Basics and periods</source>
        <translation>基本与期限</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>对象与范围</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则条文</translation>
    </message>
    <message>
        <source>Confirming and scoring</source>
        <translation>审批与评审</translation>
    </message>
    <message>
        <source>Parts of the rule set</source>
        <translation>规则的各部分</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>提交发布</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Until then the published version stays in force.</source>
        <translation>此前仍按现行版本执行。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文号</translation>
    </message>
    <message>
        <source>For example: notice no. 12 of 2026</source>
        <translation>例如：财规〔2026〕12号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>提交他人发布</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>最多 %1 个字。</translation>
    </message>
</context>
<context>
    <name>cpv::RuleForm</name>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Programme begins</source>
        <translation>政策开始日期</translation>
    </message>
    <message>
        <source>Programme ends</source>
        <translation>政策截止日期</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Source in Chinese</source>
        <translation>中文依据</translation>
    </message>
    <message>
        <source>Source in English</source>
        <translation>英文依据</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Add a payer</source>
        <translation>添加出资方</translation>
    </message>
    <message>
        <source>Take payer %1 away</source>
        <translation>删除出资方 %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>比例（%）</translation>
    </message>
    <message>
        <source>Rule number</source>
        <translation>条文编号</translation>
    </message>
    <message>
        <source>In all, for some applicants</source>
        <translation>部分对象的总比例</translation>
    </message>
    <message>
        <source>Add a cover for some applicants</source>
        <translation>添加对象比例</translation>
    </message>
    <message>
        <source>Take cover %1 for some applicants away</source>
        <translation>删除对象比例 %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申领对象</translation>
    </message>
    <message>
        <source>Younger than (months)</source>
        <translation>成立不满（月）</translation>
    </message>
    <message>
        <source>In all, for some costs</source>
        <translation>部分费用的总比例</translation>
    </message>
    <message>
        <source>Add a rate for some costs</source>
        <translation>添加费用比例</translation>
    </message>
    <message>
        <source>Take rate %1 for some costs away</source>
        <translation>删除费用比例 %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cap of a contract (CNY)</source>
        <translation>单合同上限（元）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>添加上限</translation>
    </message>
    <message>
        <source>Take limit %1 away</source>
        <translation>删除上限 %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Share, only of public aid (%)</source>
        <translation>占合同额（仅财政补贴，%）</translation>
    </message>
    <message>
        <source>Smallest contract (CNY)</source>
        <translation>合同额下限（元）</translation>
    </message>
    <message>
        <source>Windows; without any, applications are taken at any time</source>
        <translation>受理期（不设则常年受理）</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>添加受理期</translation>
    </message>
    <message>
        <source>Take window %1 away</source>
        <translation>删除受理期 %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Working days for a correction</source>
        <translation>补正期限（工作日）</translation>
    </message>
    <message>
        <source>Working days of public notice</source>
        <translation>公示期（工作日）</translation>
    </message>
    <message>
        <source>Months that a voucher is valid</source>
        <translation>算力券有效期（月）</translation>
    </message>
    <message>
        <source>Only costs of a base period count</source>
        <translation>只计基准期内的费用</translation>
    </message>
    <message>
        <source>Base period, first day</source>
        <translation>基准期开始日期</translation>
    </message>
    <message>
        <source>Base period, last day</source>
        <translation>基准期截止日期</translation>
    </message>
    <message>
        <source>Days are counted</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加层级</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>删除层级 %1</translation>
    </message>
    <message>
        <source>Awards up to (CNY)</source>
        <translation>拟支持金额不超过（元）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>Take paper %1 away</source>
        <translation>删除材料 %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必交</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Take rule %1 away</source>
        <translation>删除规则 %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>不符合时</translation>
    </message>
    <message>
        <source>Parameters, between commas</source>
        <translation>参数（逗号分隔）</translation>
    </message>
    <message>
        <source>Text in Chinese</source>
        <translation>中文条文</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英文条文</translation>
    </message>
    <message>
        <source>Experts score each application before an award</source>
        <translation>作出支持决定前，由专家评审每件申领</translation>
    </message>
    <message>
        <source>Experts for each application</source>
        <translation>每件专家人数</translation>
    </message>
    <message>
        <source>Working days for scoring</source>
        <translation>评审期限（工作日）</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>Take criterion %1 away</source>
        <translation>删除指标 %1</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>权重（百分制）</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Guidance in Chinese</source>
        <translation>中文评分说明</translation>
    </message>
    <message>
        <source>Guidance in English</source>
        <translation>英文评分说明</translation>
    </message>
    <message>
        <source>All criteria together: %1 of 100 points</source>
        <translation>权重合计：%1 / 100 分</translation>
    </message>
    <message>
        <source>Budget in source (CNY)</source>
        <translation>来源写明的年度预算（元）</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未写明</translation>
    </message>
</context>
<context>
    <name>cpv::RuleProposalPage</name>
    <message>
        <source>Rule version %1</source>
        <translation>规则版本 %1</translation>
    </message>
    <message>
        <source>Rule version</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile, so this one can&apos;t be any more. It has to be written anew.</source>
        <translation>第 %1 版已发布，本版本不能再发布，须重新起草。</translation>
    </message>
    <message>
        <source>Read what changes, then publish or refuse it. Applications already submitted keep what they were judged by.</source>
        <translation>请核对变更内容，再发布或退回。已提交的申领仍按原规则版本。</translation>
    </message>
    <message>
        <source>It waits for another programme editor or an approver: whoever proposed it does not publish it.</source>
        <translation>待其他政策编辑或审批人员发布，提交人不能自己发布。</translation>
    </message>
    <message>
        <source>It waits for a programme editor or an approver other than its maker.</source>
        <translation>待提交人以外的政策编辑或审批人员发布。</translation>
    </message>
    <message>
        <source>It comes into force on %1 by itself; until then version %2 stays.</source>
        <translation>%1 起自动生效，此前执行第 %2 版。</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>%1 起施行。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已退回：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>退回人</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>撤回人</translation>
    </message>
    <message>
        <source>Back to the programmes</source>
        <translation>返回政策</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>About this version</source>
        <translation>版本信息</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>Its maker reads this.</source>
        <translation>提交人可以看到。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤回理由</translation>
    </message>
    <message>
        <source>The rules in force stay.</source>
        <translation>现行规则不变。</translation>
    </message>
    <message>
        <source>Another version is announced already. It has to come into force or be taken back first.</source>
        <translation>另一版本已公告，须先生效或撤回。</translation>
    </message>
</context>
<context>
    <name>cpv::RuleProposalsCard</name>
    <message>
        <source>Rule versions on their way</source>
        <translation>待生效的规则版本</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>From %1 on, by %2: %3</source>
        <translation>%1 起施行，%2 提交：%3</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>cpv::RuleSetsPage</name>
    <message>
        <source>Programmes</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Rules as published, with their source</source>
        <translation>按发布文件整理的规则及来源</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>受理期</translation>
    </message>
    <message>
        <source>No programme here yet</source>
        <translation>还没有政策</translation>
    </message>
    <message>
        <source>Programmes arrive with the first sync.</source>
        <translation>首次同步后显示政策。</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1 in all; rules as published, with their source</source>
        <translation>共 %1 项，按发布文件整理的规则及来源</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>修改规则</translation>
    </message>
</context>
<context>
    <name>cpv::RuleWords</name>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1；允许：%2</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申领主体类型</translation>
    </message>
    <message>
        <source>Size of the company</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Registered in the place</source>
        <translation>在本地区注册</translation>
    </message>
    <message>
        <source>Eligible costs</source>
        <translation>支持的费用</translation>
    </message>
    <message>
        <source>Minimum contract</source>
        <translation>合同最低金额</translation>
    </message>
    <message>
        <source>Provider on the list</source>
        <translation>服务商在名录内</translation>
    </message>
    <message>
        <source>Provider not related</source>
        <translation>与服务商无关联</translation>
    </message>
    <message>
        <source>Applicant is no provider</source>
        <translation>申领企业不是服务商</translation>
    </message>
    <message>
        <source>Within the window</source>
        <translation>在受理期内</translation>
    </message>
    <message>
        <source>Length of the contract</source>
        <translation>服务期时长</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>For the reviewer to judge</source>
        <translation>由审核人员判断</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>不予通过</translation>
    </message>
    <message>
        <source>sends to a person</source>
        <translation>转人工</translation>
    </message>
    <message>
        <source>only recorded</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待人工审核</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核验</translation>
    </message>
    <message>
        <source>Not checked: a fact is missing.</source>
        <translation>未核验：缺少数据。</translation>
    </message>
    <message>
        <source>%1; at least %2</source>
        <translation>%1；至少 %2</translation>
    </message>
    <message>
        <source>On the list of %1 providers</source>
        <translation>在 %1 家服务商名录内</translation>
    </message>
    <message>
        <source>Not on the list of %1 providers</source>
        <translation>不在 %1 家服务商名录内</translation>
    </message>
    <message>
        <source>%1 shared marks (representative, shareholders, address, phone, bank)</source>
        <translation>%1 项相同信息（法定代表人、股东、地址、电话、银行账户）</translation>
    </message>
    <message>
        <source>Not a listed provider</source>
        <translation>不是名录内服务商</translation>
    </message>
    <message>
        <source>Is a listed provider</source>
        <translation>是名录内服务商</translation>
    </message>
    <message>
        <source>Ends %1; at the latest %2</source>
        <translation>止于 %1；最迟 %2</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>可支持费用</translation>
    </message>
    <message>
        <source>Share of the period</source>
        <translation>期间占比</translation>
    </message>
    <message>
        <source>Cap per contract</source>
        <translation>单个合同上限</translation>
    </message>
    <message>
        <source>Cap on all public aid</source>
        <translation>财政支持合计上限</translation>
    </message>
    <message>
        <source>Cap per applicant and year</source>
        <translation>每家单位每年上限</translation>
    </message>
    <message>
        <source>Cap per applicant in all</source>
        <translation>每家单位累计上限</translation>
    </message>
    <message>
        <source>what was used before is known to the registry</source>
        <translation>此前已用额度以服务平台为准</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: has no such limit</source>
        <translation>%1：不受此限</translation>
    </message>
    <message>
        <source>Founded %1; a start-up until %2</source>
        <translation>成立于 %1；至 %2 为初创企业</translation>
    </message>
    <message>
        <source>Cover at most</source>
        <translation>补贴比例上限</translation>
    </message>
    <message>
        <source>Costs that do not count</source>
        <translation>不计入的费用</translation>
    </message>
    <message>
        <source>Costs of one rate</source>
        <translation>同一比例的费用</translation>
    </message>
    <message>
        <source>Age of the start-up</source>
        <translation>初创企业成立时间</translation>
    </message>
    <message>
        <source>All public aid together</source>
        <translation>财政资助合计</translation>
    </message>
    <message>
        <source>No other public aid</source>
        <translation>无其他财政资助</translation>
    </message>
    <message>
        <source>Where the compute stands</source>
        <translation>算力所在地</translation>
    </message>
    <message>
        <source>%1; not counted: %2</source>
        <translation>%1；不计入：%2</translation>
    </message>
    <message>
        <source>%1; together in one application: %2</source>
        <translation>%1；可在同一申领中：%2</translation>
    </message>
    <message>
        <source>Other aid %1</source>
        <translation>其他资助 %1</translation>
    </message>
    <message>
        <source>Stands in %1</source>
        <translation>位于%1</translation>
    </message>
    <message>
        <source>Cap for this kind of cost</source>
        <translation>该类费用上限</translation>
    </message>
    <message>
        <source>Paid by %1</source>
        <translation>出资：%1</translation>
    </message>
    <message>
        <source>This bill</source>
        <translation>本次账单</translation>
    </message>
    <message>
        <source>With the bills before it</source>
        <translation>连同以前的账单</translation>
    </message>
    <message>
        <source>Less drawn before</source>
        <translation>减去已使用和预占</translation>
    </message>
    <message>
        <source>At most what is left</source>
        <translation>以余额为限</translation>
    </message>
    <message>
        <source>Shown to the reviewer only: a person judges it.</source>
        <translation>仅供审核人员查看，由人工判断。</translation>
    </message>
    <message>
        <source>Other aid %1; must be below the limit on all aid together, %2</source>
        <translation>其他资助 %1；须低于合计上限 %2</translation>
    </message>
    <message>
        <source>By the rate of cover</source>
        <translation>按支持比例</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>已完成课程</translation>
    </message>
    <message>
        <source>Nobody of the company has completed it: %1</source>
        <translation>本单位尚无人完成：%1</translation>
    </message>
    <message>
        <source>Completed: %1; asked for: %2</source>
        <translation>已完成：%1；要求：%2</translation>
    </message>
    <message>
        <source>%1, not exceeded</source>
        <comment>what a cap leaves</comment>
        <translation>%1，未超过</translation>
    </message>
</context>
<context>
    <name>cpv::RunOutCard</name>
    <message>
        <source>How long the money lasts</source>
        <translation>资金还能用多久</translation>
    </message>
    <message numerus="yes">
        <source>at the pace of the last %n whole months</source>
        <translation>
            <numerusform>按最近 %n 个整月的速度</numerusform>
        </translation>
    </message>
    <message>
        <source>How long each programme&apos;s money lasts</source>
        <translation>各项政策的资金还能用多久</translation>
    </message>
    <message>
        <source>history too short</source>
        <translation>数据月份不足</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 至 %2 个月</translation>
    </message>
    <message>
        <source>%1 months or longer</source>
        <translation>%1 个月以上</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Used up in</source>
        <translation>预计用完</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>after the year&apos;s end</source>
        <translation>本年度够用</translation>
    </message>
</context>
<context>
    <name>cpv::RunOutWords</name>
    <message>
        <source>more than 5 years</source>
        <translation>5 年以上</translation>
    </message>
    <message>
        <source>about %1 months</source>
        <translation>约 %1 个月</translation>
    </message>
</context>
<context>
    <name>cpv::ScoreSheet</name>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Locked; they never change any more</source>
        <translation>已锁定，不再改变</translation>
    </message>
    <message>
        <source>Rubric version %1</source>
        <translation>评分标准第 %1 版</translation>
    </message>
    <message>
        <source>%1 (%2 points, scored 0 to %3)</source>
        <translation>%1（%2 分，按 0 至 %3 打分）</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>评审意见</translation>
    </message>
    <message>
        <source>The other experts and the office read it once all scores are in.</source>
        <translation>全部评分提交后，其他专家和主管单位可以看到。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lock the scores</source>
        <translation>锁定评分</translation>
    </message>
    <message>
        <source>of 100 points</source>
        <translation>满分 100 分</translation>
    </message>
    <message numerus="yes">
        <source>of 100 points, %n still to be scored</source>
        <translation>
            <numerusform>满分 100 分，还有 %n 项未打分</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a score; 0 is one.</source>
        <translation>请打分，0 分也算。</translation>
    </message>
    <message>
        <source>Write at least a sentence.</source>
        <translation>请至少写一句话。</translation>
    </message>
</context>
<context>
    <name>cpv::ScoringPage</name>
    <message>
        <source>Expert review</source>
        <translation>专家评审</translation>
    </message>
    <message numerus="yes">
        <source>%n applications to score</source>
        <translation>
            <numerusform>%n 份申领待评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to score</source>
        <translation>没有待评分的申领</translation>
    </message>
    <message>
        <source>When you are drawn for an application, a copy of it without names appears here.</source>
        <translation>被抽取为评审专家后，隐去名称的申领副本会出现在这里。</translation>
    </message>
    <message>
        <source>Applications to score</source>
        <translation>待评申领</translation>
    </message>
    <message>
        <source>Scores of the others</source>
        <translation>其他专家的评分</translation>
    </message>
    <message>
        <source>%1, to be delivered</source>
        <translation>%1，待送达</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody else has locked theirs yet</source>
        <translation>其他专家尚未锁定评分</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>评审意见</translation>
    </message>
    <message>
        <source>Locked. Your scores can&apos;t be changed any more.</source>
        <translation>已锁定，评分不能再改。</translation>
    </message>
    <message>
        <source>Saved. Nobody else sees it.</source>
        <translation>已保存，别人看不到。</translation>
    </message>
    <message>
        <source>Your interest is declared.</source>
        <translation>已申报利益关系。</translation>
    </message>
</context>
<context>
    <name>cpv::SealListForm</name>
    <message>
        <source>Seal the list</source>
        <translation>封存名单</translation>
    </message>
    <message>
        <source>Equal scores stand at the line where the money ends. Two people outside the office each think of a word, keep it to themselves, and give its SHA-256 now. On the announced day they tell their words, and the words decide: no official can steer the draw, and neither can one of them alone.</source>
        <translation>资金用尽处有同分项目。请两位外部人员各想一个词语并保密，现在只提交词语的 SHA-256；到公布的抽签日说出词语，由词语决定先后顺序。这样，任何工作人员都无法左右抽签结果，任何一位外部人员也无法单独左右。</translation>
    </message>
    <message>
        <source>Outsider %1, name and office</source>
        <translation>外部人员 %1（姓名和单位）</translation>
    </message>
    <message>
        <source>SHA-256 of the word, 64 hexadecimal digits</source>
        <translation>词语的 SHA-256（64 位十六进制）</translation>
    </message>
    <message>
        <source>Day of the draw</source>
        <translation>抽签日期</translation>
    </message>
    <message>
        <source>Enter who keeps the word.</source>
        <translation>请填写由谁保管词语。</translation>
    </message>
    <message>
        <source>Two different people are needed.</source>
        <translation>须为两位不同的人。</translation>
    </message>
    <message>
        <source>Enter 64 hexadecimal digits.</source>
        <translation>请填写 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Two different words are needed.</source>
        <translation>须为两个不同的词语。</translation>
    </message>
    <message>
        <source>A draw is announced for tomorrow at the earliest.</source>
        <translation>抽签最早定于明天。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Number, name or pinyin</source>
        <translation>搜索编号、名称或拼音首字母</translation>
    </message>
</context>
<context>
    <name>cpv::SearchPanel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Numbers and names are searched; companies, pages and programmes also by pinyin initials.</source>
        <translation>没有找到“%1”。可搜索编号和名称；企业、页面和政策还支持拼音首字母。</translation>
    </message>
</context>
<context>
    <name>cpv::SelfCheckSection</name>
    <message>
        <source>How ready are we?</source>
        <translation>我们准备好了吗？</translation>
    </message>
    <message>
        <source>twelve questions, about five minutes</source>
        <translation>十二个问题，约五分钟</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>Result by area</source>
        <translation>分项结果</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已答 %1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: ready to</source>
        <comment>area</comment>
        <translation>%1：就绪程度</translation>
    </message>
    <message>
        <source>Answer all questions, and here stands what to do first.</source>
        <translation>答完全部问题，这里会说明先做什么。</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>先做什么</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Courses that help</source>
        <translation>推荐课程</translation>
    </message>
</context>
<context>
    <name>cpv::SendBackForm</name>
    <message>
        <source>What the reviewer should look at again</source>
        <translation>请审核人员重新核对的内容</translation>
    </message>
</context>
<context>
    <name>cpv::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Of this person on this computer; every choice counts at once</source>
        <translation>仅对本机当前用户生效，更改立即启用</translation>
    </message>
</context>
<context>
    <name>cpv::SettlementPage</name>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Payment batch</source>
        <translation>拨付批次</translation>
    </message>
    <message>
        <source>Back to the batches</source>
        <translation>返回批次列表</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>批次信息</translation>
    </message>
    <message>
        <source>Who gives the money</source>
        <translation>各出资方分担</translation>
    </message>
    <message>
        <source>Shares of the payers</source>
        <translation>各出资方分担</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payments of the batch</source>
        <translation>批次中的付款</translation>
    </message>
    <message>
        <source>Save the bank file …</source>
        <translation>保存银行文件…</translation>
    </message>
    <message>
        <source>Read in the bank&apos;s answer …</source>
        <translation>导入银行回单…</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Its redemptions wait for another batch; no money has moved.</source>
        <translation>其中的核销将等待其他批次；资金没有变动。</translation>
    </message>
    <message>
        <source>Made by you. Another person of the finance office, who approved nothing in it, releases it.</source>
        <translation>由您制单。须由未审批其中任何一笔的另一位财务人员放行。</translation>
    </message>
    <message>
        <source>Made by %1. Compare payees and amounts, then release it: the money may go to the bank then.</source>
        <translation>制单人：%1。请核对收款方和金额后放行；放行后即可交银行付款。</translation>
    </message>
    <message numerus="yes">
        <source>Released by %1. Give the file to the bank and read in its answer: %n payment(s) wait.</source>
        <translation>
            <numerusform>放行人：%1。请将文件交银行，并导入银行回单：还有 %n 笔待回单。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank has answered every payment. What comes back later can still be read in.</source>
        <translation>银行已答复全部付款。之后退回的款项仍可导入。</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制单</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>SHA-256 of the bank file</source>
        <translation>银行文件的 SHA-256</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>预算年度</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>re-adds to the payments</source>
        <translation>与付款合计相符</translation>
    </message>
    <message>
        <source>doesn&apos;t re-add to the payments</source>
        <translation>与付款合计不符</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receipt or reason</source>
        <translation>回单号或原因</translation>
    </message>
    <message>
        <source> (to be delivered)</source>
        <translation>（待送达）</translation>
    </message>
    <message>
        <source>Save the bank file</source>
        <translation>保存银行文件</translation>
    </message>
    <message>
        <source>Bank file (*.csv)</source>
        <translation>银行文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The bank&apos;s answer</source>
        <translation>银行回单</translation>
    </message>
    <message>
        <source>The bank&apos;s answer (*.csv)</source>
        <translation>银行回单 (*.csv)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Release the batch</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Withdraw the batch</source>
        <translation>撤回批次</translation>
    </message>
    <message>
        <source>Amount in all</source>
        <translation>总金额</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>券号</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>付款笔数</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n 笔，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Account ends in</source>
        <translation>账户尾号</translation>
    </message>
    <message>
        <source>by credit code</source>
        <translation>按信用代码</translation>
    </message>
</context>
<context>
    <name>cpv::SettlementsPage</name>
    <message>
        <source>Payment batches</source>
        <translation>拨付批次</translation>
    </message>
    <message>
        <source>%1 to pay, %2 batches open</source>
        <translation>待付款 %1 笔，未办结批次 %2 个</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Account ends in</source>
        <translation>账号尾号</translation>
    </message>
    <message>
        <source>A batch holds at most %1 payments.</source>
        <translation>一个批次最多 %1 笔付款。</translation>
    </message>
    <message>
        <source>Wait until the approvals are delivered.</source>
        <translation>请等待审批送达服务平台。</translation>
    </message>
    <message>
        <source>%1 chosen, %2</source>
        <translation>已选 %1 笔，%2</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Paid (CNY)</source>
        <translation>已拨付（元）</translation>
    </message>
    <message>
        <source>Came back (CNY)</source>
        <translation>退回（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制单人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制单日期</translation>
    </message>
    <message>
        <source>Nothing to pay yet</source>
        <translation>暂无待付款项</translation>
    </message>
    <message>
        <source>Approved redemptions appear here by themselves, to be paid in batches.</source>
        <translation>已批准的核销会自动出现在这里，等待分批拨付。</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Approved redemptions to pay</source>
        <translation>已批准待付款的核销</translation>
    </message>
    <message>
        <source>Make a batch</source>
        <translation>生成批次</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>券号</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>批次号</translation>
    </message>
    <message>
        <source>Amount in all (CNY)</source>
        <translation>总金额（元）</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n 笔，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No. of payments</source>
        <translation>笔数</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>by credit code</source>
        <translation>按信用代码</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>voucher, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n approved bill(s), %1, are left out: their vouchers are frozen.</source>
        <translation>
            <numerusform>%n 张已审核账单（%1）不列入批次：其算力券已冻结。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::Sheet</name>
    <message>
        <source>The picture could not be written</source>
        <translation>图片未能保存</translation>
    </message>
</context>
<context>
    <name>cpv::ShellWindow</name>
    <message>
        <source>Compute Voucher Desk</source>
        <translation>算力券通</translation>
    </message>
    <message>
        <source>Compute Voucher Desk – %1</source>
        <translation>算力券通 – %1</translation>
    </message>
</context>
<context>
    <name>cpv::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation>服务平台地址</translation>
    </message>
    <message>
        <source>Your city&apos;s office gives it out, for example https://voucher.example.gov.cn</source>
        <translation>由当地主管部门提供，例如 https://voucher.example.gov.cn</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>没有网络时</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>With your company&apos;s account</source>
        <translation>使用企业账号</translation>
    </message>
    <message>
        <source>With your office&apos;s account</source>
        <translation>使用主管部门账号</translation>
    </message>
    <message>
        <source>With your auditor&apos;s account</source>
        <translation>使用审计账号</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Enter the address of your registry.</source>
        <translation>请填写服务平台地址。</translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation>请填写账号。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请填写密码。</translation>
    </message>
    <message>
        <source>Go on offline as %1</source>
        <translation>以 %1 身份离线继续</translation>
    </message>
    <message>
        <source>Sign in once with a network. After that you can read and fill in everything without one: what you do is kept on this computer, shown as waiting, and delivered when the network is back.</source>
        <translation>请先联网登录一次。之后没有网络也能查看和填报：操作保存在这台电脑上，显示为待送达，网络恢复后送达。</translation>
    </message>
    <message>
        <source>You can go on without a network. What you do is kept on this computer, shown as waiting, and delivered when you sign in again. An application counts as submitted only once it is delivered.</source>
        <translation>没有网络也可以继续。操作保存在这台电脑上，显示为待送达，重新登录后送达。申领送达后才算提交。</translation>
    </message>
    <message>
        <source>No account or password?</source>
        <translation>没有账号，或忘记密码</translation>
    </message>
    <message>
        <source>A company registers once; a clerk approves it, and its owner invites colleagues with a one-time code. Who forgot the password gets a code from the office, too.</source>
        <translation>企业只需注册一次，经窗口审核通过后，由企业负责人用一次性代码邀请同事。忘记密码也可向窗口索取代码。</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>企业注册</translation>
    </message>
    <message>
        <source>Use a one-time code</source>
        <translation>使用一次性代码</translation>
    </message>
    <message>
        <source>With your account</source>
        <translation>使用您的账号</translation>
    </message>
    <message>
        <source>With your provider&apos;s account</source>
        <translation>使用服务商账号登录</translation>
    </message>
    <message>
        <source>This registry holds demonstration data: companies and people are made up. Choose whose place to take; the passwords stand in %1 in the registry&apos;s data folder.</source>
        <translation>本服务平台使用演示数据，企业和人员均为虚构。请选择以谁的身份登录，密码见服务平台数据文件夹中的 %1。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and its login</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>cpv::SignUpPage</name>
    <message>
        <source>Register a company</source>
        <translation>企业注册</translation>
    </message>
    <message>
        <source>A clerk of your city looks at it; then you sign in with the password chosen here</source>
        <translation>由所在地窗口审核，通过后用此处设置的密码登录</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Enter the name as on the licence.</source>
        <translation>请按营业执照填写名称。</translation>
    </message>
    <message>
        <source>Choose where the company is registered.</source>
        <translation>请选择企业注册地。</translation>
    </message>
    <message>
        <source>Enter who acts for the company.</source>
        <translation>请填写经办人姓名。</translation>
    </message>
    <message>
        <source>Enter a telephone number or an e-mail address.</source>
        <translation>请填写电话或邮箱。</translation>
    </message>
    <message>
        <source>Enter the address of your registry.</source>
        <translation>请填写服务平台地址。</translation>
    </message>
    <message>
        <source>This login is taken. Choose another one.</source>
        <translation>该账号已被使用，请另选一个。</translation>
    </message>
    <message>
        <source>This registry does not work for this place. Choose another place, or another registry.</source>
        <translation>该服务平台不办理此地区的业务，请另选地区或服务平台。</translation>
    </message>
    <message>
        <source>Too many companies were registered from here in a short time.</source>
        <translation>短时间内从此处提交的注册过多。</translation>
    </message>
    <message>
        <source>Try again in %1 minutes. What you typed stays here.</source>
        <translation>请在 %1 分钟后重试，已填内容会保留。</translation>
    </message>
    <message>
        <source>Check the registry address and the network, then send again. What you typed stays here.</source>
        <translation>请检查服务平台地址和网络后重新发送，已填内容会保留。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>企业信息</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 characters, as on the business licence</source>
        <translation>18 位，见营业执照</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As on the business licence</source>
        <translation>与营业执照一致</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>注册地</translation>
    </message>
    <message>
        <source>District or city</source>
        <translation>区县或市</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申领主体类型</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>GB/T 4754, for example C3670</source>
        <translation>GB/T 4754，例如 C3670</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人员</translation>
    </message>
    <message>
        <source>With revenue, it tells the size class</source>
        <translation>与营业收入一起用于判断规模</translation>
    </message>
    <message>
        <source>Revenue of last year (CNY)</source>
        <translation>上年营业收入（元）</translation>
    </message>
    <message>
        <source>Total assets (CNY)</source>
        <translation>资产总额（元）</translation>
    </message>
    <message>
        <source>Authorised person</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Name of the authorised person</source>
        <translation>经办人姓名</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>电话或邮箱</translation>
    </message>
    <message>
        <source>For the clerk&apos;s questions</source>
        <translation>供窗口人员联系</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Letters, digits, dot, hyphen; you sign in with it</source>
        <translation>字母、数字、点、连字符，用于登录</translation>
    </message>
    <message>
        <source>Registry address</source>
        <translation>服务平台地址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>%1 was received. A clerk compares it with the licence; until then signing in as %2 says that the registration waits, and afterwards how it was decided.</source>
        <translation>已收到 %1 的注册。窗口人员将与营业执照核对；在此之前用 %2 登录会显示正在审核，之后会显示审核结果。</translation>
    </message>
    <message>
        <source>To signing in</source>
        <translation>去登录</translation>
    </message>
    <message>
        <source>Choose the district or city: what a programme pays may depend on it.</source>
        <translation>请选择区县（或地市）：有的项目按区县出资，缺少时无法计算金额。</translation>
    </message>
</context>
<context>
    <name>cpv::SignedBillStep</name>
    <message>
        <source>The bill says: %1 for invoice %2, issued on %3. Signed with the key %4.</source>
        <translation>账单内容：发票 %2，%1，出具于 %3。签名公钥指纹：%4。</translation>
    </message>
    <message>
        <source>Open another bill …</source>
        <translation>打开另一份账单…</translation>
    </message>
    <message>
        <source>Hand in as the provider&apos;s confirmation</source>
        <translation>提交，视为服务商确认</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>The provider&apos;s signature is right, and the bill agrees with this redemption in every point.</source>
        <translation>服务商签名正确，账单与本笔核销各项一致。</translation>
    </message>
    <message>
        <source>%1 in the bill, %2 here</source>
        <translation>账单为 %1，这里为 %2</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Open the bill signed by the provider</source>
        <translation>打开服务商签名的账单</translation>
    </message>
    <message>
        <source>Bill signed by the provider (*.json);;All files (*)</source>
        <translation>服务商签名的账单 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Confirm with the bill signed by the provider …</source>
        <translation>用服务商签名的账单确认…</translation>
    </message>
</context>
<context>
    <name>cpv::SimulatorPage</name>
    <message>
        <source>Programme simulator</source>
        <translation>政策模拟</translation>
    </message>
    <message>
        <source>The year&apos;s applications, decided again under other rules</source>
        <translation>用另一套规则重新裁定当年的申领</translation>
    </message>
    <message>
        <source>Nobody gets more</source>
        <translation>没有企业多得</translation>
    </message>
    <message numerus="yes">
        <source>%n get more: %1 in all</source>
        <translation>
            <numerusform>%n 件多得，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody gets less</source>
        <translation>没有企业少得</translation>
    </message>
    <message numerus="yes">
        <source>%n get less: %1 in all</source>
        <translation>
            <numerusform>%n 件少得，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The money %3 as published and %4 under the other rules.</source>
        <translation>%1，%2。资金：现行规则下%3，新规则下%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases, what changes most first</source>
        <translation>
            <numerusform>%n 件，变化大的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>As published</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>另一套规则</translation>
    </message>
    <message>
        <source>Budget under the other rules</source>
        <translation>新规则下的预算</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>Who gains and who loses</source>
        <translation>谁多得、谁少得</translation>
    </message>
    <message>
        <source>Who gets what part</source>
        <translation>资金分布</translation>
    </message>
    <message>
        <source>by size and kind of applicant</source>
        <translation>按企业规模和申领主体</translation>
    </message>
    <message>
        <source>Awarded since January</source>
        <translation>一月以来累计批准</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No programme to simulate</source>
        <translation>没有可模拟的政策</translation>
    </message>
    <message>
        <source>Programmes to simulate arrive with the first sync.</source>
        <translation>首次同步后即可模拟。</translation>
    </message>
    <message>
        <source>Year to replay</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Nobody applied in %1: choose another year or programme.</source>
        <translation>%1 年没有申领可供测算，请换一个年度或政策。</translation>
    </message>
    <message>
        <source>Nothing changes for anybody yet: move a slider or enter another amount. The money %1 as published.</source>
        <translation>目前各企业所得没有变化：请调整比例或金额后比较。资金：现行规则下%1。</translation>
    </message>
    <message>
        <source>Why not awarded</source>
        <translation>为什么未支持</translation>
    </message>
    <message>
        <source>by rule, window, cap and money; a case that fails several rules counts once</source>
        <translation>按规则、窗口期、上限和资金分列；不符合多条规则的一件只计一次</translation>
    </message>
</context>
<context>
    <name>cpv::SimulatorRulesCard</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n 件申领</numerusform>
        </translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>窗口期的结束日早于开始日。</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>另一套规则</translation>
    </message>
    <message>
        <source>tried only, nothing is published (F9)</source>
        <translation>只作试算，不会发布（F9）</translation>
    </message>
    <message>
        <source>Invented applications beside the real ones</source>
        <translation>另加的虚构申领</translation>
    </message>
    <message>
        <source>Cap of a contract, CNY</source>
        <translation>单份合同上限（元）</translation>
    </message>
    <message>
        <source>Cap of a company&apos;s year, CNY</source>
        <translation>企业年度上限（元）</translation>
    </message>
    <message>
        <source>Smallest contract, CNY</source>
        <translation>合同最低金额（元）</translation>
    </message>
    <message>
        <source>Budget of the year, CNY</source>
        <translation>年度预算（元）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Take applications between two days only</source>
        <translation>只受理两个日期之间的申领</translation>
    </message>
    <message>
        <source>Back to the published rules</source>
        <translation>恢复现行规则</translation>
    </message>
    <message>
        <source>Cover (other rates change with it)</source>
        <translation>补贴比例（其他比例随之变化）</translation>
    </message>
    <message>
        <source>Random series of the invented ones</source>
        <translation>虚构申领的随机序号</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Enter an amount of at most %1.</source>
        <translation>请填写不超过 %1 的金额。</translation>
    </message>
</context>
<context>
    <name>cpv::SimulatorWords</name>
    <message>
        <source>invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>Awarded, if it is approved</source>
        <translation>若获批则补贴</translation>
    </message>
    <message>
        <source>Fails rule § %1</source>
        <translation>不符合第 %1 条</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>不在窗口期内</translation>
    </message>
    <message>
        <source>Its company&apos;s cap is used up</source>
        <translation>企业额度已用完</translation>
    </message>
    <message>
        <source>No money left: %1</source>
        <translation>资金不足：%1</translation>
    </message>
    <message>
        <source>No budget granted: %1</source>
        <translation>未安排预算：%1</translation>
    </message>
    <message>
        <source>Refused by a person</source>
        <translation>经办人不予支持</translation>
    </message>
    <message>
        <source>Withdrawn or lapsed</source>
        <translation>撤回或失效</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>于 %1 用完</translation>
    </message>
    <message>
        <source>lasts until %1</source>
        <translation>可用到 %1</translation>
    </message>
    <message>
        <source>sufficed</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>另一套规则</translation>
    </message>
    <message>
        <source>of these not decided yet</source>
        <translation>其中尚未裁定</translation>
    </message>
    <message>
        <source>Kept out by a rule or the window</source>
        <translation>因规则或窗口期未受理</translation>
    </message>
    <message>
        <source>Stopped by a cap</source>
        <translation>因上限未获补贴</translation>
    </message>
    <message>
        <source>No money left for them</source>
        <translation>因资金不足未获补贴</translation>
    </message>
    <message>
        <source>Budget, CNY</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>Cost, CNY</source>
        <translation>支出（元）</translation>
    </message>
    <message>
        <source>Average award, CNY</source>
        <translation>平均补贴（元）</translation>
    </message>
    <message>
        <source>Left, CNY</source>
        <translation>结余（元）</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Awarded as published</source>
        <translation>现行获批率</translation>
    </message>
    <message>
        <source>with other rules</source>
        <translation>新规则下</translation>
    </message>
    <message>
        <source>Part of the money as published</source>
        <translation>现行资金占比</translation>
    </message>
    <message>
        <source>Is supported</source>
        <translation>予以支持</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Applications in all</source>
        <translation>申领件数</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>获批件数</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>申领编号</translation>
    </message>
    <message>
        <source>outlasts the year</source>
        <translation>本年度够用</translation>
    </message>
    <message>
        <source>§ %1 %2</source>
        <translation>第 %1 条 %2</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>Not taken as it stands: %1</source>
        <translation>现有材料无法受理：%1</translation>
    </message>
    <message>
        <source>is not granted</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>is not granted at %1</source>
        <translation>在%1处未安排</translation>
    </message>
    <message>
        <source>Not taken as they stand</source>
        <translation>现有材料无法受理</translation>
    </message>
    <message>
        <source>Why not awarded</source>
        <translation>为什么未支持</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>was too little from %1 on at %2</source>
        <translation>自 %1 起%2资金不足</translation>
    </message>
</context>
<context>
    <name>cpv::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>cpv::SmePages</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Find a programme</source>
        <translation>找政策</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申领办理</translation>
    </message>
    <message>
        <source>My vouchers</source>
        <translation>我的算力券</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申领填报</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申领详情</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券详情</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>算力资源</translation>
    </message>
    <message>
        <source>Learn and get help</source>
        <translation>学习与咨询</translation>
    </message>
    <message>
        <source>Project return</source>
        <translation>投资回报测算</translation>
    </message>
    <message>
        <source>Usage and invoices</source>
        <translation>用量与发票</translation>
    </message>
</context>
<context>
    <name>cpv::SmeWords</name>
    <message>
        <source>Subsidy</source>
        <translation>补贴额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>可申领</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>宽限期</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即将开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Open all year</source>
        <translation>常年受理</translation>
    </message>
    <message>
        <source>Closed on %1; still taken, marked as late</source>
        <translation>已于 %1 截止；仍可提交，将标记逾期</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <translation>%1 开放</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>已于 %1 截止</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No cap published</source>
        <translation>未公布上限</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 per contract %2</source>
        <comment>kind of cost, amount</comment>
        <translation>%1单个合同 %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申领补贴额</translation>
    </message>
    <message>
        <source>Subsidy paid</source>
        <translation>实际支付</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>day, days left</comment>
        <translation>至 %1，%2</translation>
    </message>
    <message>
        <source>Fewer than %1 awards of this programme were in public notice: too few to say how long it usually takes.</source>
        <translation>本政策公示的拟支持项目不足 %1 个，暂无办理时长参考。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n public notice(s) of this programme: half came within %1 of the submission, and half award about %2 or less.</source>
        <translation>
            <numerusform>据本政策 %n 个公示项目：一半在提交后 %1内公示，一半的支持金额不超过约 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::SpendChart</name>
    <message>
        <source>Covered by vouchers</source>
        <translation>算力券抵扣</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>自付</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>期内累计抵扣</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Spend and what vouchers cover</source>
        <translation>算力支出与算力券抵扣</translation>
    </message>
    <message>
        <source>Redeemed bills and what vouchers cover</source>
        <translation>核销账单与算力券抵扣（含办理中）</translation>
    </message>
    <message>
        <source>Together by</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1 年 %2 季度</translation>
    </message>
</context>
<context>
    <name>cpv::StageSentence</name>
    <message>
        <source>Received. An official checks next whether it is complete.</source>
        <translation>已收到，下一步由受理人员作形式审查。</translation>
    </message>
    <message>
        <source>Sent back to you: correct it by %1.</source>
        <translation>已退回，请在 %1 前补正。</translation>
    </message>
    <message>
        <source>Complete and accepted; it is being reviewed.</source>
        <translation>材料齐全，已受理，正在审核。</translation>
    </message>
    <message>
        <source>A decision is proposed; other officials must confirm it.</source>
        <translation>已提出拟支持意见，须由其他人员确认。</translation>
    </message>
    <message>
        <source>Confirmed: the money is set aside. The public notice follows.</source>
        <translation>已确认，资金已预留，下一步公示。</translation>
    </message>
    <message>
        <source>In public notice until %1.</source>
        <translation>公示至 %1。</translation>
    </message>
    <message>
        <source>Awarded, and the voucher is issued.</source>
        <translation>已支持，算力券已发放。</translation>
    </message>
    <message>
        <source>Awarded. The voucher will be issued next.</source>
        <translation>已支持，下一步发放算力券。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已办结。</translation>
    </message>
    <message>
        <source>Not taken up; the reason stands below.</source>
        <translation>不予受理，原因见下。</translation>
    </message>
    <message>
        <source>Refused; the reason stands below.</source>
        <translation>不予支持，原因见下。</translation>
    </message>
    <message>
        <source>You withdrew it.</source>
        <translation>您已撤回。</translation>
    </message>
    <message>
        <source>Lapsed: a deadline passed.</source>
        <translation>逾期失效。</translation>
    </message>
    <message>
        <source>Awarded. Pay your bills first, then claim against the award.</source>
        <translation>已支持。请先支付费用，再在补贴额度内申请兑付。</translation>
    </message>
    <message>
        <source>Awarded. It will be opened for claims next.</source>
        <translation>已支持，下一步开放兑付申请。</translation>
    </message>
    <message>
        <source>Sent back to you; the day to correct it by was %1, so it lapses.</source>
        <translation>已退回；补正期限 %1 已过，申领将失效。</translation>
    </message>
    <message>
        <source>The public notice is over: the award is decided next.</source>
        <translation>公示已期满，下一步确定支持金额。</translation>
    </message>
    <message>
        <source>Awarded. Finish the course to receive the voucher: %1. One person of the company is enough.</source>
        <translation>已决定支持。完成课程后即可领券：%1，企业有一人完成即可。</translation>
    </message>
</context>
<context>
    <name>cpv::StatusStrip</name>
    <message>
        <source>Zoom: Ctrl + wheel, Ctrl + plus, minus, zero</source>
        <translation>缩放：Ctrl + 滚轮，或 Ctrl + 加号、减号、0</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>This registry holds demonstration data: companies and people are made up.</source>
        <translation>本服务平台使用演示数据：企业和人员均为虚构。</translation>
    </message>
</context>
<context>
    <name>cpv::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step&apos;s title</comment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: something is missing</source>
        <comment>a step&apos;s title</comment>
        <translation>%1：尚缺内容</translation>
    </message>
    <message>
        <source>%1: still to do</source>
        <comment>a step&apos;s title</comment>
        <translation>%1：待填写</translation>
    </message>
</context>
<context>
    <name>cpv::SubmitSection</name>
    <message>
        <source>Rules</source>
        <translation>规则核验</translation>
    </message>
    <message>
        <source>as the registry will judge them</source>
        <translation>与服务平台判断一致</translation>
    </message>
    <message>
        <source>Your application</source>
        <translation>申领内容</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Submit the correction</source>
        <translation>提交补正</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交申领</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Estimated subsidy</source>
        <translation>预计补贴</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>受理期</translation>
    </message>
    <message>
        <source>Offline: not delivered is not submitted</source>
        <translation>离线：未送达即未提交</translation>
    </message>
    <message>
        <source>What you submit offline is delivered by itself once you are connected, and the day of delivery counts.</source>
        <translation>离线提交的申领会在联网后自动送达，以送达日期为准。</translation>
    </message>
    <message>
        <source>Everything here is true, and the contract is real.</source>
        <translation>所填内容真实，合同真实有效。</translation>
    </message>
    <message>
        <source>The window closed on %1; you are in its days of grace.</source>
        <translation>受理期已于 %1 截止，现处于宽限期。</translation>
    </message>
    <message>
        <source>Delivered by %1 it is still accepted, and marked as late for the officials.</source>
        <translation>在 %1 前送达仍可受理，但会标记为逾期供工作人员查看。</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <comment>day, days left</comment>
        <translation>截至 %1，%2。</translation>
    </message>
    <message>
        <source>To the course</source>
        <translation>去上课</translation>
    </message>
    <message>
        <source>The next window opens on %1.</source>
        <translation>下次受理期自 %1 起。</translation>
    </message>
    <message>
        <source>The next window is not published yet.</source>
        <translation>下次受理期尚未公布。</translation>
    </message>
    <message>
        <source>The window closed on %1.</source>
        <translation>受理期已于 %1 截止。</translation>
    </message>
    <message>
        <source>Applications are not taken now.</source>
        <translation>现在不受理申报。</translation>
    </message>
    <message>
        <source>The form and its papers are kept until then.</source>
        <translation>申领表和材料会一直保留到那时。</translation>
    </message>
</context>
<context>
    <name>cpv::SubmitSentence</name>
    <message>
        <source>The last day to correct it was %1; the office closes the case.</source>
        <translation>补正期限 %1 已过，将由主管部门结案。</translation>
    </message>
    <message>
        <source>Everything is there. After submitting, the form can&apos;t be changed until an official answers.</source>
        <translation>内容已齐全。提交后，在主管部门答复前不能修改。</translation>
    </message>
    <message>
        <source>Tick the declaration, then submit.</source>
        <translation>请先勾选声明，再提交。</translation>
    </message>
    <message>
        <source>Possible once nothing is missing and no rule fails.</source>
        <translation>内容齐全且规则全部符合后可提交。</translation>
    </message>
    <message>
        <source>Applications are taken from %1 on.</source>
        <translation>%1 起可以提交。</translation>
    </message>
    <message>
        <source>Applications are not taken now.</source>
        <translation>现在不受理申报。</translation>
    </message>
</context>
<context>
    <name>cpv::TableExport</name>
    <message>
        <source>As shown</source>
        <translation>与所示相同</translation>
    </message>
</context>
<context>
    <name>cpv::TermMark</name>
    <message>
        <source>What is %1?</source>
        <translation>%1是什么？</translation>
    </message>
    <message>
        <source>%1 in the field shows this.</source>
        <translation>在该字段中按 %1 可显示此说明。</translation>
    </message>
</context>
<context>
    <name>cpv::Toast</name>
    <message>
        <source>It can be undone for %1 seconds.</source>
        <translation>%1 秒内可以撤销。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds left</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>cpv::TopBar</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文（English）</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>通知，%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::Tray</name>
    <message numerus="yes">
        <source>Compute Voucher Desk: %n unread</source>
        <translation>
            <numerusform>算力券通：%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Compute Voucher Desk</source>
        <translation>算力券通</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message numerus="yes">
        <source>%n more under the bell</source>
        <translation>
            <numerusform>另有 %n 条，见铃铛</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::UsagePage</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Bills (CNY)</source>
        <translation>账单（元）</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Remove the bill</source>
        <translation>移除账单</translation>
    </message>
    <message>
        <source>E-invoices (CNY)</source>
        <translation>电子发票（元）</translation>
    </message>
    <message>
        <source>E-invoices</source>
        <translation>电子发票</translation>
    </message>
    <message>
        <source>Remove the invoice</source>
        <translation>移除发票</translation>
    </message>
    <message>
        <source>Usage and invoices</source>
        <translation>用量与发票</translation>
    </message>
    <message numerus="yes">
        <source>%n bills, kept on this device</source>
        <translation>
            <numerusform>%n 份账单，保存在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>Import bills</source>
        <translation>导入账单</translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <translation>
            <numerusform>近 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>自付</translation>
    </message>
    <message>
        <source>paid by yourselves</source>
        <translation>由企业自付</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>what doesn&apos;t agree</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>核对中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核对中</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>计费期间</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Invoice %1 was removed.</source>
        <translation>已移除发票 %1。</translation>
    </message>
    <message>
        <source>No bill imported yet</source>
        <translation>还没有导入账单</translation>
    </message>
    <message>
        <source>Where no bill was imported on this device, a month shows the bills that you redeemed: what they came to, and what vouchers cover of it.</source>
        <translation>本机没有导入账单的月份，按已申请核销的账单显示：账单金额，以及其中由算力券抵扣的部分。</translation>
    </message>
    <message>
        <source>no bill imported yet</source>
        <translation>还没有导入账单</translation>
    </message>
    <message>
        <source>redemptions under way too</source>
        <translation>含办理中的核销</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>可补费用</translation>
    </message>
    <message>
        <source>Import the cost files of your provider (FOCUS format: CSV, also gzip) and its e-invoices as XML: choose them, or drop them anywhere on this page. They are held against contract and redemptions, and stay on this device.</source>
        <translation>导入服务商的费用文件（FOCUS 格式：CSV，也可为 gzip 压缩）和 XML 格式的电子发票：可选择文件，也可拖放到本页任意位置。程序会与合同和核销记录核对，文件只留在本机。</translation>
    </message>
</context>
<context>
    <name>cpv::UserButton</name>
    <message>
        <source>Nobody has signed in</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Look, zoom, sign-in</source>
        <translation>外观、缩放、登录</translation>
    </message>
</context>
<context>
    <name>cpv::UserMenu</name>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>恢复 100 %</translation>
    </message>
    <message>
        <source>Switch to Chinese</source>
        <translation>切换到英文（English）</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>切换人员</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Another person (new window) …</source>
        <translation>其他人（新窗口）…</translation>
    </message>
</context>
<context>
    <name>cpv::ViewMenu</name>
    <message>
        <source>As delivered</source>
        <translation>默认视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Views of this list</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>cpv::VoucherCard</name>
    <message>
        <source>Claim</source>
        <translation>申请兑付</translation>
    </message>
    <message>
        <source>Bills over %1 by then bring all that is left.</source>
        <translation>届时前再有 %1 的账单，即可全部用完。</translation>
    </message>
    <message>
        <source>Next: claim with bills that you have paid.</source>
        <translation>下一步：用已付账单申请兑付。</translation>
    </message>
    <message>
        <source>Next: redeem a bill of contract %1.</source>
        <translation>下一步：核销合同 %1 的账单。</translation>
    </message>
    <message numerus="yes">
        <source>Next: choose one of the %n listed provider(s).</source>
        <translation>
            <numerusform>下一步：从名录内 %n 家服务商中选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>算力资源</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Frozen: nothing can be drawn on it now.</source>
        <translation>已冻结：目前不能使用。</translation>
    </message>
    <message>
        <source>Frozen: %1</source>
        <translation>已冻结：%1</translation>
    </message>
    <message>
        <source>It has ended; what was left goes back to the budget.</source>
        <translation>已到期，未用额度收回预算。</translation>
    </message>
    <message>
        <source>It can be used from %1.</source>
        <translation>自 %1 起可用。</translation>
    </message>
    <message>
        <source>All of it is with claims under way.</source>
        <translation>额度均在办理中的兑付申请里。</translation>
    </message>
    <message>
        <source>All of it is with redemptions under way.</source>
        <translation>额度均在办理中的核销里。</translation>
    </message>
    <message>
        <source>Nothing can be drawn on it today.</source>
        <translation>今日不能使用。</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>算力券 %1</translation>
    </message>
    <message>
        <source>%1, voucher %2</source>
        <comment>a button&apos;s text</comment>
        <translation>%1，算力券 %2</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>三种用法</translation>
    </message>
    <message>
        <source>Three ways to use voucher %1 before it ends</source>
        <translation>算力券 %1 到期前的三种用法</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open voucher %1</source>
        <translation>打开算力券 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>unit of an amount</comment>
        <translation>%1可用</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>%1 left of %2, %3 held, until %4</source>
        <translation>面额 %2，可用 %1，预占 %3，有效期至 %4</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>day, days left</comment>
        <translation>至 %1，%2</translation>
    </message>
</context>
<context>
    <name>cpv::VoucherCards</name>
    <message>
        <source>Fewer cards</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s)</source>
        <translation>
            <numerusform>另有 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::VoucherDeskCard</name>
    <message>
        <source>To be delivered</source>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Face value (CNY)</source>
        <translation>面额（元）</translation>
    </message>
    <message>
        <source>Left (CNY)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Held (CNY)</source>
        <translation>预占（元）</translation>
    </message>
    <message>
        <source>Used (CNY)</source>
        <translation>已用（元）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Why it is frozen</source>
        <translation>冻结理由</translation>
    </message>
    <message>
        <source>The company can request nothing and no bill is approved until it is released. Nothing moves: %1 CNY stay left, %2 CNY held.</source>
        <translation>解冻前企业不能申请核销，账单也不予批准。资金不变动：余额 %1 元，预占 %2 元。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Why it may be used again</source>
        <translation>解冻理由</translation>
    </message>
    <message>
        <source>It is as it was before, with the same last day.</source>
        <translation>恢复到冻结前的状态，有效期不变。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why it is revoked</source>
        <translation>撤销理由</translation>
    </message>
    <message>
        <source>%1 CNY that are left and %2 CNY held for bills nobody has approved go back to the budget. Approved bills are still paid; paid ones are claimed back one by one. A revoked voucher never comes back.</source>
        <translation>余额 %1 元和未批准账单的预占 %2 元退回预算。已批准的账单仍予兑付，已兑付的逐笔追回。撤销后不能恢复。</translation>
    </message>
    <message>
        <source>Its last day was %1. Closing it gives %2 CNY back to the budget; what is held stays until its bills are decided.</source>
        <translation>有效期已于 %1 届满。关闭后 %2 元退回预算，预占的资金待账单处理完毕。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>Close as expired</source>
        <translation>按过期关闭</translation>
    </message>
    <message>
        <source>Undone; nothing was sent.</source>
        <translation>已撤销操作，未发送。</translation>
    </message>
</context>
<context>
    <name>cpv::VoucherDetailPage</name>
    <message>
        <source>Voucher</source>
        <translation>算力券详情</translation>
    </message>
    <message>
        <source>History (CNY)</source>
        <translation>资金变动（元）</translation>
    </message>
    <message>
        <source>History of the voucher</source>
        <translation>算力券资金变动</translation>
    </message>
    <message>
        <source>Redemptions (CNY)</source>
        <translation>核销记录（元）</translation>
    </message>
    <message>
        <source>Redemptions</source>
        <translation>核销记录</translation>
    </message>
    <message>
        <source>About this voucher</source>
        <translation>券面信息</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>查看申领</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>by redemptions under way</source>
        <translation>核销办理中</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>settled with providers</source>
        <translation>已与服务商兑付</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>as issued</source>
        <translation>发放时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Part of a bill</source>
        <translation>抵扣比例</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>not bound yet</source>
        <translation>尚未绑定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source> (to be delivered)</source>
        <translation>（待送达）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动额</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Held after</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>复算不一致</translation>
    </message>
    <message>
        <source>Invoice or contract</source>
        <translation>发票或合同</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴额</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>History of the award</source>
        <translation>补贴额度资金变动</translation>
    </message>
    <message>
        <source>By payer (CNY)</source>
        <translation>按出资方（元）</translation>
    </message>
    <message>
        <source>What each payer has paid and still holds</source>
        <translation>各出资方已付与预占</translation>
    </message>
    <message>
        <source>Claims (CNY)</source>
        <translation>兑付申请（元）</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>兑付申请</translation>
    </message>
    <message>
        <source>About this award</source>
        <translation>补贴额度信息</translation>
    </message>
    <message>
        <source>by claims under way</source>
        <translation>兑付申请办理中</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>to you, for bills you paid</source>
        <translation>已拨付本单位</translation>
    </message>
    <message>
        <source>as opened for claims</source>
        <translation>开放申请时</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Paid after</source>
        <translation>累计兑付</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>出资方</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>复算一致</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>兑付申请</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Certificate as PDF</source>
        <translation>生成凭证 PDF</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存凭证</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate is written</source>
        <translation>凭证已生成</translation>
    </message>
    <message>
        <source>Amount awarded</source>
        <translation>补贴额度</translation>
    </message>
    <message>
        <source>What was done, by whom</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>%1 of it claimed back</source>
        <translation>其中追回 %1</translation>
    </message>
    <message>
        <source>%1 claimed back</source>
        <translation>追回 %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>cpv::VouchersPage</name>
    <message>
        <source>Vouchers</source>
        <translation>算力券</translation>
    </message>
    <message>
        <source>soonest to expire first</source>
        <translation>最先到期的排在前面</translation>
    </message>
    <message>
        <source>No voucher yet</source>
        <translation>还没有算力券</translation>
    </message>
    <message>
        <source>A voucher appears here once an application is awarded and issued.</source>
        <translation>申领获得支持并发放后，算力券显示在这里。</translation>
    </message>
    <message>
        <source>See my applications</source>
        <translation>查看我的申领</translation>
    </message>
    <message>
        <source>My vouchers</source>
        <translation>我的算力券</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 张</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>free to use</source>
        <translation>可随时使用</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>by redemptions under way</source>
        <translation>核销办理中</translation>
    </message>
    <message>
        <source>Search voucher or project</source>
        <translation>搜索券号或项目</translation>
    </message>
    <message>
        <source>Search vouchers</source>
        <translation>搜索算力券</translation>
    </message>
    <message>
        <source>left</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>held</source>
        <translation>预占</translation>
    </message>
    <message>
        <source>Redeem a bill</source>
        <translation>核销账单</translation>
    </message>
    <message>
        <source>by claims under way</source>
        <translation>申请兑付中</translation>
    </message>
    <message>
        <source>to you, for bills you paid</source>
        <translation>兑付给您，对应已付账单</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>All vouchers</source>
        <translation>全部算力券</translation>
    </message>
</context>
<context>
    <name>cpv::WelcomePage</name>
    <message>
        <source>I am with a company</source>
        <translation>我是企业</translation>
    </message>
    <message>
        <source>Find out what your company can get, apply step by step, and see what is left of your vouchers.</source>
        <translation>了解企业可获得的支持，分步申领，查看算力券余额。</translation>
    </message>
    <message>
        <source>I am an auditor</source>
        <translation>我是审计人员</translation>
    </message>
    <message>
        <source>Follow every amount from application to payment. You read and verify; you can&apos;t change anything.</source>
        <translation>从申领到拨付，追踪每一笔资金。只能查看和验证，不能更改。</translation>
    </message>
    <message>
        <source>No network, or no account yet? You can look around and connect at any time.</source>
        <translation>没有网络或账号？可先浏览，随时连接。</translation>
    </message>
    <message>
        <source>Later, start offline</source>
        <translation>稍后，先离线使用</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Choose what fits you. You can change it by signing in with another account.</source>
        <translation>请选择您的身份，换用其他账号登录即可更改。</translation>
    </message>
    <message>
        <source>Your company is not registered yet, or you were told a one-time code?</source>
        <translation>企业尚未注册，或收到了一次性代码？</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>企业注册</translation>
    </message>
    <message>
        <source>Use a one-time code</source>
        <translation>使用一次性代码</translation>
    </message>
    <message>
        <source>I am with a provider</source>
        <translation>我是服务商</translation>
    </message>
    <message>
        <source>Confirm the bills that companies redeem with you, offer your capacity, and see what was paid.</source>
        <translation>确认企业核销的账单，发布算力报价，查看兑付情况。</translation>
    </message>
    <message>
        <source>I work at the office</source>
        <translation>我在主管单位工作</translation>
    </message>
    <message>
        <source>Accept, review, approve, publish and pay, with every rule already checked and the budget in sight.</source>
        <translation>受理、审核、审批、公示和兑付：规则都已自动核验，预算一目了然。</translation>
    </message>
    <message>
        <source>See what you could get</source>
        <translation>看看能申领多少</translation>
    </message>
    <message>
        <source>Sign in as a company</source>
        <translation>企业登录</translation>
    </message>
    <message>
        <source>Sign in as a provider</source>
        <translation>服务商登录</translation>
    </message>
    <message>
        <source>Sign in as an official</source>
        <translation>单位人员登录</translation>
    </message>
    <message>
        <source>Sign in as an auditor</source>
        <translation>审计人员登录</translation>
    </message>
</context>
<context>
    <name>cpv::WhatIfCard</name>
    <message>
        <source>months to pay back</source>
        <translation>个月回本</translation>
    </message>
    <message numerus="yes">
        <source>not within %n month(s)</source>
        <translation>
            <numerusform>%n 个月内不能回本</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a voucher: %1</source>
        <translation>不用券：%1</translation>
    </message>
    <message>
        <source>Payback, what if</source>
        <translation>回本速算（假设分析）</translation>
    </message>
    <message>
        <source>Cover by the voucher</source>
        <translation>补贴比例</translation>
    </message>
    <message>
        <source>Compute a month</source>
        <translation>月算力支出</translation>
    </message>
    <message>
        <source>Whole calculation</source>
        <translation>完整测算</translation>
    </message>
</context>
<context>
    <name>cpv::WorkbenchPage</name>
    <message>
        <source>All applications</source>
        <translation>申领件一览</translation>
    </message>
    <message>
        <source>My applications</source>
        <translation>我的申领</translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>还没有申领</translation>
    </message>
    <message>
        <source>Choose a programme and see at once what it would bring.</source>
        <translation>选择政策，即刻看到可获得的支持。</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>选择政策</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>新建申领</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>立即补正</translation>
    </message>
    <message>
        <source>About %1 at stake.</source>
        <translation>预计可获 %1。</translation>
    </message>
    <message>
        <source>Next: check and submit “%1”</source>
        <translation>下一步：核对并提交“%1”</translation>
    </message>
    <message>
        <source>Everything typed so far is kept.</source>
        <translation>已填写的内容均已保存。</translation>
    </message>
    <message>
        <source>Papers %1 / %2</source>
        <translation>材料 %1 / %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续填报</translation>
    </message>
    <message>
        <source>See which ones are coming, and what they ask for.</source>
        <translation>看看哪些即将开放、需要准备什么。</translation>
    </message>
    <message>
        <source>See programmes</source>
        <translation>查看政策</translation>
    </message>
    <message>
        <source>Next: apply for “%1”</source>
        <translation>下一步：申领“%1”</translation>
    </message>
    <message>
        <source>It pays %1 of the contract. %2.</source>
        <translation>支持合同额的 %1。%2。</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>累计核销</translation>
    </message>
    <message>
        <source>paid out for your bills</source>
        <translation>账单已获兑付</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Expires within 60 days</source>
        <translation>60 天内到期</translation>
    </message>
    <message>
        <source>use it before it ends</source>
        <translation>请在到期前使用</translation>
    </message>
    <message>
        <source>nothing to rescue</source>
        <translation>近期无到期</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>No programme for your company is open now</source>
        <translation>本企业所在地目前没有开放申领的政策</translation>
    </message>
    <message numerus="yes">
        <source>in %n voucher(s)</source>
        <translation>
            <numerusform>共 %n 张券</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 项申领</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <comment>day, days left</comment>
        <translation>截至 %1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>Next: correct %n item(s) of “%1”</source>
        <translation>
            <numerusform>下一步：补正“%1”的 %n 项内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <comment>day, days left</comment>
        <translation>截至 %1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>Next: add %n paper(s) and submit “%1”</source>
        <translation>
            <numerusform>下一步：补齐 %n 份材料即可提交“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: fill in %n more item(s) of “%1”</source>
        <translation>
            <numerusform>下一步：再填 %n 项即可完成“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The correction of “%1” was not handed in</source>
        <translation>“%1”的补正逾期未报</translation>
    </message>
    <message>
        <source>Its last day was %1, so the office closes it. You can apply again with all you entered, while applications are taken.</source>
        <translation>补正截止日为 %1，主管单位将按逾期办结。受理期内可用已填内容再次申领。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Next: claim %1 by %2</source>
        <comment>amount, day</comment>
        <translation>下一步：%2前申请兑付 %1</translation>
    </message>
    <message>
        <source>Next: use %1 by %2</source>
        <comment>amount, day</comment>
        <translation>下一步：%2前用完 %1</translation>
    </message>
    <message>
        <source>%1 of %2: what is left then goes back to the budget.</source>
        <comment>days left, number of the voucher</comment>
        <translation>%2，%1：到期未用部分退回预算。</translation>
    </message>
    <message>
        <source>Three ways to use it</source>
        <translation>三种用法</translation>
    </message>
    <message>
        <source>The window has closed; it is still taken, as late.</source>
        <translation>受理期已截止，仍可提交，将标为逾期。</translation>
    </message>
    <message>
        <source>Your draft for “%1” can be submitted from %2 on</source>
        <translation>“%1”的草稿自 %2 起可以提交</translation>
    </message>
    <message>
        <source>Its window is closed until then; the form and its papers are kept.</source>
        <translation>在此之前不受理申报；申领表和材料都会保留。</translation>
    </message>
    <message>
        <source>Overdue: pay back %1</source>
        <comment>amount</comment>
        <translation>已逾期：退还 %1</translation>
    </message>
    <message>
        <source>Next: pay back %1 by %2</source>
        <comment>amount, day</comment>
        <translation>下一步：%2前退还 %1</translation>
    </message>
    <message>
        <source>The last day was %1. The office asks back what was paid for invoice %2.</source>
        <translation>应缴日为 %1。主管部门追回已为发票 %2 支付的补贴。</translation>
    </message>
    <message>
        <source>%1. The office asks back what was paid for invoice %2.</source>
        <comment>days left, number</comment>
        <translation>%1。主管部门追回已为发票 %2 支付的补贴。</translation>
    </message>
    <message>
        <source>See why and how</source>
        <translation>查看原因和办法</translation>
    </message>
    <message>
        <source>paid out, less %1 claimed back</source>
        <translation>已兑付，已扣除追回的 %1</translation>
    </message>
    <message>
        <source>Next: finish %1</source>
        <comment>names of courses</comment>
        <translation>下一步：完成%1</translation>
    </message>
    <message>
        <source>%1 is awarded for “%2”; the voucher is issued once somebody of the company has finished it.</source>
        <comment>amount, project</comment>
        <translation>“%2”已获支持 %1，企业有人完成课程后即可发券。</translation>
    </message>
    <message>
        <source>To the course</source>
        <translation>去上课</translation>
    </message>
</context>
</TS>
