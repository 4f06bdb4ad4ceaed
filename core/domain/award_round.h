#pragma once

#include "core/domain/application.h"
#include "core/domain/calendar.h"

/// A batch award: which of the proposed cases of a programme the money of a budget year still reaches. The list is sealed with
/// the money there is before anybody can know how ties fall, and the draw can be redone by anyone who has the list:
///
///     digest = SHA-256 of roundText(round)
///     seed   = SHA-256 of "digest/word/word…/milliseconds", words in the order of the list, then when the registry drew,
///              since 1970 in UTC
///     ticket of a case = SHA-256 of "seed/number"; among equal scores the lower ticket comes first
///
/// Cases without a score come after those with one, the first submitted first, and tie with nobody.
///
/// The words are secrets of people outside the office, who gave their SHA-256 before the list was sealed, and nobody knows while it
/// is sealed at which millisecond the registry will draw: no official can steer the draw, and neither can the outsiders.
namespace cpv {

struct RoundEntry {
    ApplicationId application;
    QString number; ///< Of the application.
    std::optional<qint32> score; ///< The experts', in hundredths of a point; absent where the programme is first come, first served.
    Instant submittedAt {};
    std::vector<PayerAmount> shares;
    QString ticket; ///< Empty until drawn. Kept in later lists, so that a new list is no new draw.
    qint32 drawnIn = 0; ///< The number of the list that it was drawn in.
};
BOOST_DESCRIBE_STRUCT(RoundEntry, (), (application, number, score, submittedAt, shares, ticket, drawnIn))

struct SealedWord {
    QString who;
    QString sha256; ///< Lower-case hex of the word in UTF-8.
    QString word;   ///< Empty until the draw.
};
BOOST_DESCRIBE_STRUCT(SealedWord, (), (who, sha256, word))

/// How many outsiders a draw needs.
constexpr size_t RoundWords = 2;
constexpr size_t LongestRound = 2000;

/// The list of one programme and budget year that counts; a later one replaces it, the registry's log keeps all.
struct AwardRound {
    AwardRoundId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ProgrammeId programme;
    qint32 year = 0;
    qint32 number = 0; ///< From 1, of its programme and year.
    std::vector<PayerAmount> left; ///< Available when it was sealed, at each payer that the entries ask.
    std::vector<RoundEntry> entries; ///< By number.
    std::vector<SealedWord> words; ///< Empty where no tie can matter.
    QString digest;
    std::optional<Instant> drawFrom; ///< Announced: not before.
    AccountId sealedBy;
    QString sealedByName;
    Instant sealedAt {};
    QString seed; ///< Empty until drawn.
    std::optional<AccountId> drawnBy;
    QString drawnByName;
    std::optional<Instant> drawnAt;

    static AwardRoundId idOf(ProgrammeId programme, qint32 year);
};
BOOST_DESCRIBE_STRUCT(AwardRound, (),
    (id, place, version, changedSeq, programme, year, number, left, entries, words, digest, drawFrom, sealedBy, sealedByName, sealedAt,
        seed, drawnBy, drawnByName, drawnAt))

/// Short: a payer hasn't enough for it. Behind: a payer turned away a case before it, and nobody jumps that queue.
/// ToDraw: it depends on the draw.
BOOST_DEFINE_ENUM_CLASS(RoundOutcome, In, Short, Behind, ToDraw)
struct RoundRow {
    size_t entry = 0; ///< Its place in `entries`.
    RoundOutcome outcome = RoundOutcome::In;
    QString payer; ///< Of Short and Behind.
    Money left;    ///< At that payer when its turn came.
    Money wanted;  ///< From that payer.
    qint32 waiting = 0; ///< Its position on the waiting list, from 1; 0 where it is in or to be drawn.
};

/// Who is in and who waits, best first. A tie of which not all are in is undecided until its members have tickets.
std::vector<RoundRow> rankedRows(const std::vector<RoundEntry> &entries, const std::vector<PayerAmount> &left);
bool needsDraw(const std::vector<RoundRow> &rows);
bool awaitsDraw(const AwardRound &round);
/// Inclusive. Where an outsider keeps a word back, a new list may be sealed from the next day on.
QDate lastDayOfWords(const AwardRound &round, const WorkingDays &calendar);

/// The list as it is sealed, a line each, in UTF-8: what has to be published to let others redo the draw.
QString roundText(const AwardRound &round);
/// The same with its digest, and after the draw with the words, the seed and the order that followed.
QString roundRecord(const AwardRound &round);
QString sha256OfText(const QString &text);
QString seedOf(const AwardRound &round); ///< Of its digest, its words and the time of the draw.
void drawTickets(AwardRound &round);     ///< Of the seed, for those without one.

/// Whether it is proposed as it was when the list was sealed.
bool isAsListed(const RoundEntry &entry, const Application &application);

/// What a list says against confirming the case as it is proposed now: nothing where it is in. WrongState {"AwardRound", RoundOutcome or "NotListed",
/// position}.
[[nodiscard]] Result<void> checkListed(const AwardRound &round, const Application &application);

} // namespace cpv
