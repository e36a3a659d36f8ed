package io.putzplan.engine.problem;

import static io.putzplan.engine.problem.TinyProblem.MONDAY;
import static io.putzplan.engine.problem.TinyProblem.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemValidationTest {

    private final TinyProblem tiny = new TinyProblem();

    private List<String> codes() {
        return tiny.draft().issues().stream()
                .map(issue -> issue.path() + " " + issue.code())
                .toList();
    }

    private List<String> messages() {
        return tiny.draft().issues().stream().map(ProblemIssue::message).toList();
    }

    @Test
    void findsNothingWrongWithASoundProblem() {
        assertThat(messages()).isEmpty();
        assertThat(tiny.build().warnings()).isEmpty();
    }

    @Test
    void throwsAllErrorsAtOnceFromTheConstructor() {
        tiny.currency = "EURO";
        tiny.service = Duration.ZERO;

        assertThatThrownBy(tiny::build)
                .isInstanceOf(InvalidProblemException.class)
                .hasMessage("currency: \"EURO\", must be an ISO 4217 code such as \"EUR\" or \"USD\"\n"
                        + "visits[0].service: PT0S, must be PT1S to PT24H (visit \"v\")");
    }

    @Nested
    class Period {

        @Test
        void mayLastSixtyTwoDays() {
            tiny.period = new PlanningPeriod(ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.plusDays(61), DayOfWeek.MONDAY);
            assertThat(codes()).isEmpty();

            tiny.period = new PlanningPeriod(ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.plusDays(62), DayOfWeek.MONDAY);
            assertThat(messages())
                    .containsExactly("period.lastDay: 2026-05-03, which makes 63 days, must make at most 62 days."
                            + " Split the period");
        }

        @Test
        void mustNotBeReversed() {
            tiny.period = new PlanningPeriod(ZoneId.of("Europe/Berlin"), MONDAY, MONDAY.minusDays(1), DayOfWeek.MONDAY);
            assertThat(codes()).containsExactly("period.lastDay PERIOD_REVERSED");
        }
    }

    @Nested
    class Windows {

        @Test
        void mayConsistOfOneMoment() {
            tiny.window = TimeWindow.of(at(9), at(9));
            assertThat(codes()).isEmpty();
        }

        @Test
        void mustNotCloseBeforeTheyOpen() {
            tiny.window = TimeWindow.of(at(9), at(9).minusSeconds(1));
            assertThat(messages())
                    .containsExactly("visits[0].windows[0].latest: 2026-03-02T08:59:59, must not be before"
                            + " earliest 2026-03-02T09:00 (visit \"v\")");
        }

        @Test
        void mustLeaveTimeForTheServiceBeforeMustEndBy() {
            tiny.window = new TimeWindow(at(9), at(10), at(11));
            assertThat(codes()).isEmpty();

            tiny.window = new TimeWindow(at(9), at(10), at(11).minusSeconds(1));
            assertThat(codes()).containsExactly("visits[0].windows[0].mustEndBy MUST_END_BY_UNREACHABLE");
        }

        @Test
        void mustTouchThePeriodOrTheNightAfterIt() {
            tiny.window = TimeWindow.of(at(9).minusDays(3), at(0).minusSeconds(1));
            assertThat(codes()).containsExactly("visits[0].windows[0].earliest WINDOW_OUTSIDE_PERIOD");

            tiny.window = TimeWindow.of(at(9).minusDays(3), at(12));
            assertThat(codes()).isEmpty();

            tiny.window = TimeWindow.of(at(0).plusDays(8), at(1).plusDays(8));
            assertThat(codes()).containsExactly("visits[0].windows[0].earliest WINDOW_OUTSIDE_PERIOD");
        }

        @Test
        void mustExist() {
            tiny.windows = List.of();
            assertThat(codes()).containsExactly("visits[0].windows NO_WINDOW");
        }
    }

    @Nested
    class Clocks {

        /** In Berlin the clock jumps from 02:00 to 03:00 on this night. */
        private final LocalDate spring = LocalDate.of(2026, 3, 29);

        @Test
        void refuseTimesTheyJumpOver() {
            tiny.period = new PlanningPeriod(ZoneId.of("Europe/Berlin"), MONDAY, spring, DayOfWeek.MONDAY);
            tiny.window = TimeWindow.of(spring.atTime(2, 30), spring.atTime(4, 0));
            tiny.shifts = List.of(tiny.shift, Shift.of(spring.atTime(2, 0), spring.atTime(9, 0)));

            assertThat(messages())
                    .containsExactly(
                            "cleaners[0].shifts[1].earliestStart: 2026-03-29T02:00, must exist in Europe/Berlin"
                                    + " (cleaner \"c\"). The clock jumps from 2026-03-29T02:00 to 2026-03-29T03:00",
                            "visits[0].windows[0].earliest: 2026-03-29T02:30, must exist in Europe/Berlin"
                                    + " (visit \"v\"). The clock jumps from 2026-03-29T02:00 to 2026-03-29T03:00");
        }

        @Test
        void countElapsedTimeWhenMustEndByIsJudged() {
            tiny.period = new PlanningPeriod(ZoneId.of("Europe/Berlin"), MONDAY, spring, DayOfWeek.MONDAY);
            tiny.window = new TimeWindow(spring.atTime(1, 0), spring.atTime(1, 0), spring.atTime(3, 59));
            assertThat(codes()).containsExactly("visits[0].windows[0].mustEndBy MUST_END_BY_UNREACHABLE");
        }

        @Test
        void knowWholeSecondsOnly() {
            tiny.window = TimeWindow.of(at(9), at(10).plusNanos(1));
            assertThat(codes()).containsExactly("visits[0].windows[0].latest NOT_WHOLE_SECONDS");
        }

        @Test
        void refuseTimesFarFromThePeriod() {
            tiny.absences = List.of(new Absence(LocalDateTime.MIN, at(0), AbsenceKind.SICK));
            assertThat(codes()).contains("cleaners[0].absences[0].from TIME_FAR_AWAY");
        }
    }

    @Nested
    class Shifts {

        @Test
        void mayLastUntilTheEndOfTheDayAfterThePeriod() {
            tiny.shifts = List.of(Shift.of(at(8), at(0).plusDays(8)));
            assertThat(codes()).isEmpty();

            tiny.shifts = List.of(Shift.of(at(8), at(0).plusDays(8).plusSeconds(1)));
            assertThat(messages())
                    .containsExactly("cleaners[0].shifts[0].latestEnd: 2026-03-10T00:00:01, must not be after the end"
                            + " of 2026-03-09, the day after the last day (cleaner \"c\")");
        }

        @Test
        void takeAnyLoadUpToAMillion() {
            tiny.shifts = List.of(new Shift(at(8), at(22), null, null, 1_000_000, null));
            tiny.load = 1_000_000;
            assertThat(codes()).isEmpty();

            tiny.shifts = List.of(new Shift(at(8), at(22), null, null, 1_000_001, null));
            tiny.load = -1;
            assertThat(codes())
                    .containsExactly("cleaners[0].shifts[0].capacity OUT_OF_RANGE", "visits[0].load OUT_OF_RANGE");
        }

        @Test
        void areWarnedOfWhenNoneCanTakeTheLoadOfAVisit() {
            tiny.shifts = List.of(new Shift(at(8), at(22), null, null, 4, null));
            tiny.load = 5;
            assertThat(messages())
                    .containsExactly("visits[0]: visit \"v\", which none of the 1 cleaners can serve:"
                            + " 1 without a shift then that can take its load. It will stay unassigned");
        }

        @Test
        void lastAtMostAWeekOnTheWay() {
            tiny.shifts = List.of(new Shift(at(8), at(22), null, null, null, Duration.ofDays(7)));
            assertThat(codes()).isEmpty();

            tiny.shifts = List.of(new Shift(
                    at(8), at(22), null, null, null, Duration.ofDays(7).plusSeconds(1)));
            assertThat(codes()).containsExactly("cleaners[0].shifts[0].maxDuration OUT_OF_RANGE");

            tiny.shifts = List.of(new Shift(at(8), at(22), null, null, null, Duration.ZERO));
            assertThat(codes()).containsExactly("cleaners[0].shifts[0].maxDuration OUT_OF_RANGE");
        }

        @Test
        void beginOnDifferentDaysAndDoNotOverlap() {
            tiny.shifts = List.of(Shift.of(at(8), at(12)), Shift.of(at(13), at(17)));
            assertThat(codes()).containsExactly("cleaners[0].shifts[1].earliestStart SHIFTS_ON_SAME_DAY");

            tiny.shifts = List.of(Shift.of(at(8).plusDays(1), at(17).plusDays(1)), Shift.of(at(8), at(9).plusDays(1)));
            assertThat(codes()).containsExactly("cleaners[0].shifts[0].earliestStart SHIFTS_OVERLAP");
        }

        @Test
        void beginInThePeriod() {
            tiny.shifts = List.of(tiny.shift, Shift.of(at(8).plusDays(7), at(9).plusDays(7)));
            assertThat(codes()).containsExactly("cleaners[0].shifts[1].earliestStart SHIFT_OUTSIDE_PERIOD");
        }
    }

    @Nested
    class Absences {

        @Test
        void mayFollowOneAnotherButOverlapOnlyWithAWarning() {
            Absence monday = new Absence(at(18), at(20), AbsenceKind.SICK);
            tiny.absences = List.of(monday, new Absence(at(20), at(21), AbsenceKind.LEAVE));
            assertThat(codes()).isEmpty();

            tiny.absences = List.of(new Absence(at(19), at(21), AbsenceKind.LEAVE), monday);
            assertThat(messages())
                    .containsExactly("cleaners[0].absences[0].from: 2026-03-02T19:00, overlaps absences[1], which"
                            + " lasts until 2026-03-02T20:00 (cleaner \"c\")");
        }

        @Test
        void arePaidForAtMostADayEachDay() {
            tiny.absences = List.of(new Absence(at(18), at(20), AbsenceKind.SICK, Duration.ofHours(24)));
            assertThat(codes()).isEmpty();

            tiny.absences = List.of(new Absence(at(18), at(20), AbsenceKind.SICK, Duration.ofHours(25)));
            assertThat(codes()).containsExactly("cleaners[0].absences[0].hoursPerDay OUT_OF_RANGE");
        }
    }

    @Nested
    class Ids {

        @Test
        void areUniqueAndNotBlank() {
            tiny.moreHouseholds = List.of(tiny.household("h"), tiny.household(" "));
            assertThat(messages())
                    .containsExactly(
                            "households[1].id: \"h\", must be unique among households; households[0] has it already",
                            "households[2].id: \" \", must not be blank");
        }

        @Test
        void mustBeKnownWhereTheyAreReferredTo() {
            tiny.householdOfVisit = "hh";
            tiny.pin = new Pin("zzz", null, null);
            assertThat(messages())
                    .containsExactly(
                            "visits[0].household: no household \"hh\", must be the id of a household (visit \"v\")."
                                    + " Did you mean \"h\"?",
                            "visits[0].pin.cleaner: no cleaner \"zzz\", must be the id of a cleaner (visit \"v\")");
        }
    }

    @Nested
    class Ranges {

        @Test
        void includeBothEnds() {
            tiny.home = new Location(90, -180);
            assertThat(codes()).isEmpty();

            tiny.home = new Location(Double.NaN, 180.1);
            assertThat(messages())
                    .containsExactly(
                            "cleaners[0].home.lat: NaN, must be -90 to 90 (cleaner \"c\")",
                            "cleaners[0].home.lon: 180.1, must be -180 to 180 (cleaner \"c\")");
        }

        @Test
        void coverWagesAndHours() {
            tiny.contract = new Contract(
                    EmploymentType.ON_CALL,
                    100_001,
                    Duration.ofHours(30),
                    Duration.ofHours(29),
                    Duration.ZERO,
                    Duration.ofHours(25),
                    -1);
            assertThat(codes())
                    .containsExactly(
                            "cleaners[0].contract.hourlyWageCents OUT_OF_RANGE",
                            "cleaners[0].contract.mileageCentsPerKm OUT_OF_RANGE",
                            "cleaners[0].contract.maxWeeklyHours HOURS_REVERSED",
                            "cleaners[0].contract.maxDailyHours OUT_OF_RANGE",
                            "cleaners[0].contract.minDailyRest OUT_OF_RANGE");
        }

        @Test
        void askForAProfileOfEveryModeInUse() {
            tiny.travel = Map.of();
            assertThat(messages())
                    .containsExactly(
                            "travel.CAR: missing, must be a travel profile, because cleaners[0] travels by CAR");
        }
    }

    @Nested
    class DueTimes {

        @Test
        void mayBeEitherEndOfTheWindow() {
            tiny.window = new TimeWindow(at(9), at(10), null, at(9));
            assertThat(codes()).isEmpty();

            tiny.window = new TimeWindow(at(9), at(10), null, at(10));
            assertThat(codes()).isEmpty();
        }

        @Test
        void mustLieInTheWindow() {
            tiny.window = new TimeWindow(at(9), at(10), null, at(9).minusSeconds(1));
            assertThat(messages())
                    .containsExactly("visits[0].windows[0].dueBy: 2026-03-02T08:59:59, must be from earliest"
                            + " 2026-03-02T09:00 to latest 2026-03-02T10:00 (visit \"v\")");

            tiny.window = new TimeWindow(at(9), at(10), null, at(10).plusSeconds(1));
            assertThat(codes()).containsExactly("visits[0].windows[0].dueBy DUE_OUTSIDE_WINDOW");
        }
    }

    @Nested
    class Couplings {

        @Test
        void mayKeepTwoVisitsApartForUpToADay() {
            tiny.moreVisits = List.of(tiny.visit("w"));
            tiny.couplings = List.of(new Coupling("v", "w", Duration.ZERO, Duration.ofDays(1)));
            assertThat(codes()).isEmpty();

            tiny.couplings = List.of(new Coupling("v", "w", Duration.ofDays(1), Duration.ofDays(1)));
            assertThat(codes()).isEmpty();
        }

        @Test
        void mustHaveLagsInOrderAndRange() {
            tiny.moreVisits = List.of(tiny.visit("w"));
            tiny.couplings = List.of(new Coupling("v", "w", Duration.ofMinutes(10), Duration.ofSeconds(599)));
            assertThat(messages()).containsExactly("couplings[0].maxLag: PT9M59S, must not be below minLag PT10M");

            tiny.couplings = List.of(new Coupling("v", "w", Duration.ofSeconds(-1), Duration.ofSeconds(86_401)));
            assertThat(codes()).containsExactly("couplings[0].minLag OUT_OF_RANGE", "couplings[0].maxLag OUT_OF_RANGE");
        }

        @Test
        void mustNameKnownVisitsOnce() {
            tiny.moreVisits = List.of(tiny.visit("w"), tiny.visit("x"));
            tiny.couplings = List.of(Coupling.together("v", "w"), Coupling.together("w", "y"));
            assertThat(messages())
                    .containsExactly(
                            "couplings[1].first: \"w\", must be coupled once; couplings[0] has it already",
                            "couplings[1].second: no visit \"y\", must be the id of a visit. Did you mean \"v\"?");

            tiny.couplings = List.of(Coupling.together("v", "v"));
            assertThat(codes()).containsExactly("couplings[0].second COUPLED_TWICE");
        }

        @Test
        void mustBeOfOneHousehold() {
            tiny.moreHouseholds = List.of(tiny.household("g"));
            tiny.moreVisits = List.of(tiny.visit("w", "g", Commitment.MANDATORY));
            tiny.couplings = List.of(Coupling.together("v", "w"));
            assertThat(messages())
                    .containsExactly(
                            "couplings[0].second: a visit of household \"g\", must be of household \"h\" like the"
                                    + " first");
        }

        @Test
        void mustNotBindWhatIsOwedToWhatIsNot() {
            tiny.moreVisits = List.of(tiny.visit("w", "h", Commitment.OPTIONAL));
            tiny.couplings = List.of(Coupling.together("v", "w"));
            assertThat(messages()).containsExactly("couplings[0].second: OPTIONAL, must be MANDATORY like the first");
        }
    }

    @Nested
    class VisitsNobodyCanServe {

        private String warning() {
            assertThat(messages()).hasSize(1);
            return messages().getFirst();
        }

        @Test
        void forWantOfASkill() {
            tiny.skills = List.of(new RequiredSkill("ironing", 3));
            assertThat(warning())
                    .isEqualTo("visits[0]: visit \"v\" requires skill \"ironing\" level 3, which none of the 1 cleaners"
                            + " has. It will stay unassigned");
        }

        @Test
        void forWantOfAShiftLongEnough() {
            tiny.window = TimeWindow.of(at(15), at(16));
            tiny.shifts = List.of(Shift.of(at(8), at(17)));
            assertThat(messages()).isEmpty();

            tiny.shifts = List.of(Shift.of(at(8), at(17).minusSeconds(1)));
            assertThat(warning())
                    .isEqualTo("visits[0]: visit \"v\", which none of the 1 cleaners can serve: 1 without a shift that"
                            + " meets its windows. It will stay unassigned");
        }

        @Test
        void becauseOfAnAbsence() {
            tiny.absences = List.of(new Absence(at(10), at(17), AbsenceKind.LEAVE));
            assertThat(messages()).isEmpty();

            tiny.absences = List.of(new Absence(at(10), at(18), AbsenceKind.LEAVE));
            tiny.window = TimeWindow.of(at(9), at(12));
            assertThat(warning()).contains("1 without a shift that meets its windows");
        }

        @Test
        void becauseOfABan() {
            tiny.banned = Set.of("c");
            assertThat(warning()).contains("1 banned or not among the cleaners allowed");
        }

        @Test
        void forWantOfCleaners() {
            tiny.noCleaners = true;
            assertThat(messages()).containsExactly("cleaners: no cleaners, so all visits will stay unassigned");
        }
    }
}
