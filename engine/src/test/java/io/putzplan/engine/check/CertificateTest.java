package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.Consent;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final LabourRule EIGHT_HOURS = consentable("x.daily", new MaxDailyWork(Duration.ofHours(8)));

    private static LabourRule consentable(String id, RuleTerms terms) {
        return Packs.rule(id, Effect.CONSENT, "Law §1", terms);
    }

    /** {@code problem} in which the first cleaner has agreed to {@code consents}. */
    private static RosterProblem agreed(RosterProblem problem, Consent... consents) {
        Cleaner first = problem.cleaners().getFirst();
        Cleaner agreed = new Cleaner(
                first.id(),
                "Ada",
                first.home(),
                first.travelMode(),
                first.maxLeg(),
                first.skills(),
                first.languages(),
                first.avoids(),
                first.bannedHouseholds(),
                first.contract(),
                first.shifts(),
                first.absences(),
                first.history(),
                new Employment(null, null, null, Set.of(), List.of(consents), Duration.ZERO));
        return new RosterProblem(
                problem.id(),
                problem.period(),
                problem.currency(),
                problem.rulePack(),
                problem.travel(),
                problem.prices(),
                List.of(agreed),
                problem.households(),
                problem.visits());
    }

    private static RosterProblem lasting(Duration service) {
        return aProblem()
                .with(aCleaner("c-1"))
                .with(aVisit("v-1").lasting(service))
                .with(aVisit("v-2").lasting(Duration.ofHours(1)))
                .build();
    }

    private static Roster twoDays(RosterProblem problem) {
        return Rosters.aRoster(
                problem,
                aRoute(problem, "c-1", "2027-03-03T08:00").visit("v-1").build(),
                aRoute(problem, "c-1", "2027-03-04T07:30").visit("v-2").build());
    }

    private static Certificate certify(RosterProblem problem, RulePack rules) {
        return Certificate.of(problem, MainStreet.of(problem), rules, twoDays(problem));
    }

    private static List<String> words(Certificate certificate) {
        return certificate.people().getFirst().limits().stream()
                .map(ProvenLimit::words)
                .toList();
    }

    private static RulePack with(LabourRule rule) {
        return Packs.with(Packs.lawless(), rule);
    }

    @Test
    void saysTheTightestMarginOfARuleInWords() {
        RosterProblem problem = lasting(Duration.ofHours(12));

        assertThat(words(certify(problem, Packs.germany())))
                .contains(
                        "daily rest: 11 h 30 min of at least 11 h, Wed 3 March 20:00 to Thu 4 March 07:30, ArbZG §5(1)")
                .contains("daily work: 12 h of at most 10 h, Wed 3 March 08:00 to 20:00, ArbZG §3");
    }

    @Test
    void tellsKeptFromBrokenToTheSecond() {
        LabourRule rule = Packs.rule("x.daily", Effect.HARD, "Law §1", new MaxDailyWork(Duration.ofHours(8)));

        assertThat(dailyWork(certify(lasting(Duration.ofHours(8)), with(rule))).isKept())
                .isTrue();
        assertThat(dailyWork(certify(lasting(Duration.ofHours(8).plusSeconds(1)), with(rule)))
                        .isKept())
                .isFalse();
    }

    private static ProvenLimit dailyWork(Certificate certificate) {
        return certificate.people().getFirst().limits().stream()
                .filter(limit -> limit.margin().ruleId().equals("x.daily"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAConsentWithoutWhichTheRosterWouldBeUnlawful() {
        RosterProblem problem = agreed(
                lasting(Duration.ofHours(9)),
                new Consent("x.daily", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        Certificate certificate = certify(problem, with(EIGHT_HOURS));

        assertThat(certificate.verdict().isLawful()).isTrue();
        assertThat(certificate.consents())
                .containsExactly(new ReliedConsent(
                        "x.daily",
                        "Law §1",
                        "c-1",
                        "Ada",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        3_600,
                        "c-1 Wed 3 March: work 9 h, must be at most 8 h (Law §1)"));
    }

    @Test
    void leavesOutAConsentThatChangesNothing() {
        Consent consent = new Consent("x.daily", LocalDate.of(2027, 1, 1), null);
        RosterProblem problem = agreed(lasting(Duration.ofHours(8)), consent);

        assertThat(certify(problem, with(EIGHT_HOURS)).consents()).isEmpty();
    }

    @Test
    void asksForNoHistoryOfARuleThatIsWaived() {
        RosterProblem problem = aProblem()
                .of(new Employer(Set.of(), 100, null, HistoryPolicy.REFUSE))
                .with(aCleaner("c-1").consentingTo("x.rest", "2027-01-01"))
                .with(aVisit("v-1").lasting(Duration.ofHours(1)))
                .with(aVisit("v-2").lasting(Duration.ofHours(1)))
                .build();

        Certificate certificate = certify(problem, with(consentable("x.rest", new MinDailyRest(Duration.ofHours(11)))));

        assertThat(certificate.verdict().isLawful()).isTrue();
        assertThat(certificate.consents()).isEmpty();
    }

    @Test
    void leavesOutAConsentThatHasRunOut() {
        Consent consent = new Consent("x.daily", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 2, 28));
        Certificate certificate = certify(agreed(lasting(Duration.ofHours(9)), consent), with(EIGHT_HOURS));

        assertThat(certificate.verdict().isLawful()).isFalse();
        assertThat(certificate.consents()).isEmpty();
    }

    @Test
    void tellsUnconfirmedRulesFromThoseOfASecondarySource() {
        MaxDailyWork terms = new MaxDailyWork(Duration.ofDays(1));
        RulePack pack = Packs.with(
                with(new LabourRule(
                        "x.a", Effect.HARD, null, null, new Citation("hearsay", SourceStatus.UNCONFIRMED), terms)),
                new LabourRule("x.b", Effect.HARD, null, null, new Citation("a blog", SourceStatus.SECONDARY), terms));
        Certificate certificate = certify(lasting(Duration.ofHours(1)), pack);

        assertThat(certificate.unconfirmed()).containsExactly(new UsedRule("x.a", "hearsay"));
        assertThat(certificate.secondary()).containsExactly(new UsedRule("x.b", "a blog"));
    }

    @Test
    void leavesOutRulesNotYetInForce() {
        LocalDate later = LocalDate.of(2028, 1, 1);
        LabourRule rule = new LabourRule(
                "x.a",
                Effect.HARD,
                later,
                null,
                new Citation("hearsay", SourceStatus.UNCONFIRMED),
                new MaxDailyWork(Duration.ofHours(8)));

        assertThat(certify(lasting(Duration.ofHours(1)), with(rule)).unconfirmed())
                .isEmpty();
    }

    @Test
    void saysThatNoticeIsNotJudgedWithoutADayOfPublication() {
        LabourRule rule = Packs.rule(
                "x.notice",
                Effect.HARD,
                "Law §2",
                new NoticePeriod(NoticePeriod.Kind.PUBLISH, 4, NoticePeriod.Late.FORBIDDEN));

        assertThat(certify(lasting(Duration.ofHours(1)), with(rule)).unjudged())
                .containsExactly(new UnjudgedRule(
                        "x.notice",
                        "Law §2",
                        null,
                        "the problem does not state when the roster is told (publishedAt)"));
    }

    @Test
    void saysWhatAnAverageAssumes() {
        LabourRule rule = Packs.rule(
                "x.average",
                Effect.HARD,
                "Law §3",
                new MaxAverageWork(
                        Duration.ofDays(2),
                        MaxAverageWork.Per.WEEK,
                        new Window(Window.Kind.ROLLING, Period.ofWeeks(2)),
                        Set.of(),
                        false,
                        MaxAverageWork.Formula.BUDGET));

        assertThat(certify(lasting(Duration.ofHours(1)), with(rule)).unjudged())
                .extracting(UnjudgedRule::person, UnjudgedRule::reason)
                .containsExactly(tuple(
                        "c-1",
                        "rests on an assumption: work from Mon 22 February 2027 to Sun 28 February 2027 is not known and"
                                + " taken as a seventh of the agreed weekly hours a day"));
    }

    @Test
    void namesTheYearsOfAnIntervalThatTouchesTwo() {
        Wording wording = new Wording(ZoneOffset.UTC);
        long newYear = LocalDate.of(2027, 1, 1).toEpochDay() * 86_400;

        assertThat(wording.interval(newYear - 86_400, newYear + 86_400))
                .isEqualTo("Thu 31 December 2026 to Fri 1 January 2027");
        assertThat(wording.interval(newYear, newYear + 86_400)).isEqualTo("Fri 1 January");
        assertThat(wording.interval(newYear + 60, newYear + 120)).isEqualTo("Fri 1 January 00:01 to 00:02");
    }

    @Test
    void saysThatRulesForTheYoungAreNotJudgedWhereTheAgeIsUnknown() {
        LabourRule forMinors = new LabourRule(
                "x.minor",
                Effect.HARD,
                Layer.NATION,
                new Selector(null, 17, Set.of(), Set.of(), null, null),
                null,
                null,
                new Citation("Law §4", SourceStatus.CONFIRMED),
                false,
                null,
                new MaxDailyWork(Duration.ofHours(8)));

        assertThat(certify(lasting(Duration.ofHours(1)), with(forMinors)).unjudged())
                .containsExactly(new UnjudgedRule(
                        "x.minor", "Law §4", "c-1", "the date of birth is not stated; taken as an adult"));
    }

    @Test
    void countsForAConsentOnlyWhatItAllows() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1").consentingTo("x.daily", "2027-03-04"))
                .with(aCleaner("c-2").consentingTo("x.daily", "2027-01-01").consentingTo("x.weekly", "2027-01-01"))
                .with(aVisit("v-1").lasting(Duration.ofHours(9)))
                .with(aVisit("v-2").lasting(Duration.ofHours(10)))
                .with(aVisit("v-3").lasting(Duration.ofHours(11)))
                .build();
        RulePack rules =
                Packs.with(with(EIGHT_HOURS), consentable("x.weekly", new MaxWeeklyWork(Duration.ofHours(10))));
        Roster roster = Rosters.aRoster(
                problem,
                aRoute(problem, "c-1", "2027-03-03T08:00").visit("v-1").build(),
                aRoute(problem, "c-1", "2027-03-04T08:00").visit("v-2").build(),
                aRoute(problem, "c-2", "2027-03-03T08:00").visit("v-3").build());

        assertThat(Certificate.of(problem, MainStreet.of(problem), rules, roster)
                        .consents())
                .extracting(ReliedConsent::ruleId, ReliedConsent::cleaner, ReliedConsent::seconds)
                .containsExactly(
                        tuple("x.daily", "c-1", 7_200L),
                        tuple("x.daily", "c-2", 10_800L),
                        tuple("x.weekly", "c-2", 3_600L));
    }

    @Test
    void leavesOutWhoeverDoesNotWork() {
        RosterProblem problem = aProblem()
                .with(aCleaner("c-1"))
                .with(aCleaner("c-2"))
                .with(aVisit("v-1"))
                .build();
        Roster roster = Rosters.aRoster(
                problem, aRoute(problem, "c-2", "2027-03-03T08:00").visit("v-1").build());

        assertThat(Certificate.of(problem, MainStreet.of(problem), Packs.germany(), roster)
                        .people())
                .extracting(PersonLimits::person)
                .containsExactly("c-2");
    }
}
