package io.putzplan.engine.check;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.fixture.CleanerBuilder;
import io.putzplan.engine.fixture.EvaluatedRoster;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.ProblemBuilder;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.fixture.RouteBuilder;
import io.putzplan.engine.fixture.VisitBuilder;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.Absence;
import io.putzplan.engine.problem.Contract;
import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.Employment;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.WageFrom;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.Route;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What cleaner c-1 is owed, told in order: by default 20.00 an hour in the week of Monday 1 March 2027 in Berlin, every minute of
 * service at home, under no rule but that all legs are paid work.
 */
final class PayCase {

    private static final LegCount PAID = new LegCount(true, true);

    private record Stay(String visit, Duration pause, Duration waiting, int rests) {}

    private record Work(String cleaner, String departure, List<Stay> stays) {}

    private final List<LabourRule> rules = new ArrayList<>();
    private final List<Work> work = new ArrayList<>();
    private final ProblemBuilder problem = aProblem();
    private final CleanerBuilder first = aCleaner("c-1");
    private int visits;
    private boolean isByLedgerOnly;

    PayCase() {
        problem.with(first);
        rule("none.travel", new WorkTimeDefinition(PAID, PAID, Duration.ZERO));
    }

    PayCase from(String firstDay, String lastDay) {
        problem.from(firstDay, lastDay);
        return this;
    }

    PayCase weeksFrom(DayOfWeek day) {
        problem.weeksFrom(day);
        return this;
    }

    PayCase inSeattle() {
        problem.inSeattle();
        return this;
    }

    PayCase rule(String id, RuleTerms terms) {
        return rule(Packs.rule(id, Effect.PRICED, "cite " + id, terms));
    }

    /** A definition of work takes the place of the one before. */
    PayCase rule(LabourRule rule) {
        if (rule.terms() instanceof WorkTimeDefinition) {
            rules.removeIf(other -> other.terms() instanceof WorkTimeDefinition);
        }
        rules.add(rule);
        return this;
    }

    PayCase earning(long cents) {
        first.earning(cents);
        return this;
    }

    PayCase mileage(long cents) {
        first.reimbursed(cents);
        return this;
    }

    PayCase agreed(Duration weekly) {
        first.weeklyHours(weekly, Duration.ofDays(7));
        return this;
    }

    PayCase contract(UnaryOperator<Contract> change) {
        first.contract(change);
        return this;
    }

    PayCase raisedTo(long cents, String from) {
        return contract(old -> new Contract(
                old.type(),
                old.hourlyWageCents(),
                old.weeklyHours(),
                old.maxWeeklyHours(),
                null,
                null,
                0,
                old.hoursBand(),
                old.guaranteedWeeklyHours(),
                old.minPaidPerShift(),
                List.of(new WageFrom(LocalDate.parse(from), cents))));
    }

    PayCase employed(Employment facts) {
        first.employed(facts);
        return this;
    }

    PayCase after(History facts) {
        first.after(facts);
        return this;
    }

    PayCase by(Employer firm) {
        problem.of(firm);
        return this;
    }

    PayCase holiday(String day, String region) {
        problem.closedOn(day, region);
        return this;
    }

    PayCase away(Absence absence) {
        first.away(absence);
        return this;
    }

    /** Free to work from {@code from} until {@code until}, and at no times that are not said so. */
    PayCase free(String from, String until) {
        first.working(from, until);
        return this;
    }

    /** The shift of the day is told from {@code from} until {@code until}. */
    PayCase told(String from, String until) {
        first.told(from, until);
        return this;
    }

    /** Another cleaner of the same wage, never changed otherwise. */
    PayCase colleague(String id) {
        problem.with(aCleaner(id));
        return this;
    }

    PayCase departs(String cleaner, String departure) {
        work.add(new Work(cleaner, departure, new ArrayList<>()));
        return this;
    }

    /** A shift at home that is nothing but service. */
    PayCase works(String departure, Duration service) {
        return departs("c-1", departure).serves(service);
    }

    PayCase serves(Duration service) {
        return serves(service, 0, null, Duration.ZERO, Duration.ZERO, 0);
    }

    /** After an unpaid break. */
    PayCase pauses(Duration pause, Duration service) {
        return serves(service, 0, null, pause, Duration.ZERO, 0);
    }

    PayCase waits(Duration waiting, Duration service) {
        return serves(service, 0, null, Duration.ZERO, waiting, 0);
    }

    /** {@code minute} minutes down the street. */
    PayCase servesAt(int minute, Duration service) {
        return serves(service, minute, null, Duration.ZERO, Duration.ZERO, 0);
    }

    PayCase servesIn(String region, Duration service) {
        return serves(service, 0, region, Duration.ZERO, Duration.ZERO, 0);
    }

    /** With paid rests of ten minutes on top. */
    PayCase servesWithRests(Duration service, int rests) {
        return serves(service, 0, null, Duration.ZERO, Duration.ZERO, rests);
    }

    PayCase serves(Duration service, int minute, @Nullable String region, Duration pause, Duration waiting, int rests) {
        String id = "v-" + ++visits;
        VisitBuilder visit = aVisit(id).at(MainStreet.minute(minute)).lasting(service);
        problem.with(region == null ? visit : visit.inRegion(region));
        work.getLast().stays().add(new Stay(id, pause, waiting, rests));
        return this;
    }

    /** By the ledger alone: the judge that is used while solving would take other breaks and rests than those told. */
    PayCase byLedgerOnly() {
        isByLedgerOnly = true;
        return this;
    }

    /** What {@code cleaner} is owed; the judge that is used while solving must find the same sum for everyone. */
    List<PayWeek> weeks(String cleaner) {
        RosterProblem built = problem.build();
        RulePack pack = new RulePack("TEST", "Test", rules);
        Roster roster = roster(built);
        PayLedger ledger = PayLedger.of(built, MainStreet.of(built), pack, roster);
        if (!isByLedgerOnly) {
            assertThat(EvaluatedRoster.of(built, MainStreet.of(built), pack, roster)
                            .wageCents())
                    .as("wages, as evaluated")
                    .isEqualTo(wageCents(built, ledger));
        }
        return ledger.weeksOf(cleaner);
    }

    private static long wageCents(RosterProblem problem, PayLedger ledger) {
        return problem.cleaners().stream()
                .flatMap(cleaner -> ledger.weeksOf(cleaner.id()).stream())
                .mapToLong(PayWeek::wageCents)
                .sum();
    }

    PayWeek week() {
        return weeks("c-1").getFirst();
    }

    List<String> lines() {
        return lines("c-1", ignored -> true);
    }

    List<String> lines(PayKind kind) {
        return lines("c-1", kind::equals);
    }

    List<String> lines(String cleaner, PayKind kind) {
        return lines(cleaner, kind::equals);
    }

    /** All weeks; e.g. {@code OVERTIME us.flsa.ot 5 h 50 % 5000}. */
    private List<String> lines(String cleaner, Function<PayKind, Boolean> isShown) {
        return weeks(cleaner).stream()
                .flatMap(week -> week.lines().stream())
                .filter(line -> isShown.apply(line.kind()))
                .map(PayCase::brief)
                .toList();
    }

    static String brief(PayLine line) {
        return line.kind() + " " + line.ruleId() + " " + Wording.duration(line.seconds()) + " " + line.percent() + " % "
                + line.cents();
    }

    private Roster roster(RosterProblem built) {
        return Rosters.aRoster(
                built, work.stream().map(one -> route(built, one)).toArray(Route[]::new));
    }

    private static Route route(RosterProblem built, Work one) {
        RouteBuilder route = aRoute(built, one.cleaner(), one.departure());
        for (Stay stay : one.stays()) {
            if (stay.rests() > 0) {
                route.visitWithRests(stay.visit(), stay.rests(), Duration.ofMinutes(10));
            } else if (stay.waiting().isZero()) {
                route.visitAfterBreak(stay.visit(), stay.pause());
            } else {
                route.visitAfterWaiting(stay.visit(), stay.waiting());
            }
        }
        return route.build();
    }
}
