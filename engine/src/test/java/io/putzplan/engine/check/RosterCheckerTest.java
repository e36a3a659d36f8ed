package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.RosterVerification;
import io.putzplan.engine.fixture.RosterVerification.Referee;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RosterVerification.class)
class RosterCheckerTest {

    private static final RosterProblem PROBLEM = aProblem()
            .with(aCleaner("c-2"))
            .with(aCleaner("c-1"))
            .with(aVisit("v-1").lasting(Duration.ofHours(7)))
            .with(aVisit("v-2").lasting(Duration.ofHours(7)))
            .with(aVisit("v-3").lasting(Duration.ofHours(2)))
            .build();

    private static CheckReport check(RulePack rules, Roster roster) {
        return new RosterChecker(PROBLEM, MainStreet.of(PROBLEM), rules).check(roster);
    }

    private static Roster twoLongDays() {
        return Rosters.aRoster(
                PROBLEM,
                aRoute(PROBLEM, "c-1", "2027-03-02T08:00").visit("v-1").build(),
                aRoute(PROBLEM, "c-2", "2027-03-03T08:00").visit("v-2").build(),
                aRoute(PROBLEM, "c-2", "2027-03-02T08:00").visit("v-3").build());
    }

    @Test
    void findsALawfulRosterLawful(Referee referee) {
        Roster roster = referee.produced(
                PROBLEM,
                MainStreet.of(PROBLEM),
                Packs.germany(),
                Rosters.aRoster(
                        PROBLEM,
                        aRoute(PROBLEM, "c-1", "2027-03-02T08:00").visit("v-3").build()));

        assertThat(check(Packs.germany(), roster).isLawful()).isTrue();
        assertThat(check(Packs.germany(), roster).hardSeconds()).isZero();
    }

    @Test
    void addsUpAllViolations() {
        CheckReport report = check(Packs.germany(), twoLongDays());

        assertThat(report.isLawful()).isFalse();
        assertThat(report.hardSeconds()).isEqualTo(2 * (1_800 + 3_600));
    }

    @Test
    void ordersViolationsByCleanerOfTheProblemThenDayAndRule() {
        assertThat(check(Packs.germany(), twoLongDays()).violations())
                .extracting(Violation::cleaner, Violation::rule)
                .containsExactly(
                        tuple("c-2", Rule.BREAK_TIME),
                        tuple("c-2", Rule.MAX_STRETCH_WITHOUT_BREAK),
                        tuple("c-1", Rule.BREAK_TIME),
                        tuple("c-1", Rule.MAX_STRETCH_WITHOUT_BREAK));
    }

    @Test
    void judgesOnlyRulesThatBind() {
        RulePack priced = Packs.with(
                Packs.with(
                        Packs.lawless(),
                        Packs.rule("x.daily", Effect.PRICED, "Law §1", new MaxDailyWork(Duration.ofHours(1)))),
                Packs.rule("x.weekly", Effect.CONSENT, "Law §2", new MaxWeeklyWork(Duration.ofHours(8))));

        assertThat(Verdicts.brief(check(priced, twoLongDays()).violations()))
                .containsExactly("MAX_WEEKLY_WORK x.weekly c-2 3600");
    }

    @Test
    void saysTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            CheckReport report = check(Packs.germany(), twoLongDays());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(check(Packs.germany(), twoLongDays())).isEqualTo(report);
        } finally {
            Locale.setDefault(before);
        }
    }
}
