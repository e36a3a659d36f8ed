package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.CallOutMinimum;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.DayBasis;
import io.putzplan.engine.labour.DayKind;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MaxAverageWork;
import io.putzplan.engine.labour.MaxConsecutiveDays;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MaxSpan;
import io.putzplan.engine.labour.MaxWeeklyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.MinWeeklyRest;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.NightWork;
import io.putzplan.engine.labour.NoticePeriod;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidAbsence;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.ProtectedDay;
import io.putzplan.engine.labour.RosterChangePremium;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the numbers of the shipped packs to their sources. */
class ShippedPacksTest {

    private static List<String> ids() {
        return RulePacks.ids();
    }

    private static LabourRule rule(String pack, String id) {
        return RulePacks.load(pack).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends RuleTerms> T terms(String pack, String id, Class<T> type) {
        return type.cast(rule(pack, id).terms());
    }

    private static long cents(String pack, String id, int year, int month, @Nullable String region) {
        return terms(pack, id, MinimumWageByDate.class)
                .centsOn(LocalDate.of(year, month, 1), region)
                .orElse(0);
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleHasACitationAndAnIdOfItsOwn(String id) {
        RulePack pack = RulePacks.load(id);

        assertThat(pack.id()).isEqualTo(id);
        assertThat(pack.rules()).extracting(LabourRule::id).doesNotHaveDuplicates();
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.citation().text()).isNotBlank());
        assertThat(pack.rules()).anyMatch(rule -> rule.terms() instanceof WorkTimeDefinition);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void statesWhenItsSourcesWereRead(String id) {
        LocalDate expected = id.equals("NONE") ? null : LocalDate.of(2026, 11, 23);

        assertThat(RulePacks.load(id).date()).isEqualTo(expected);
    }

    @Test
    void seattleStandsOnWashingtonOnTheUnitedStates() {
        RulePack pack = RulePacks.load("US-WA-SEA");

        assertThat(pack.rules())
                .extracting(LabourRule::layer)
                .containsSubsequence(Layer.NATION, Layer.REGION, Layer.CITY)
                .isSorted();
        assertThat(pack.region()).isEqualTo("US-WA-SEATTLE");
    }

    @Test
    void europe() {
        assertThat(terms("EU", "eu.wtd.rest", MinDailyRest.class).rest()).isEqualTo(hours(11));
        assertThat(terms("EU", "eu.wtd.week", MinWeeklyRest.class))
                .isEqualTo(new MinWeeklyRest(hours(24), hours(11), Window.CALENDAR_WEEK, 1, false, null));
        assertThat(terms("EU", "eu.wtd.48", MaxAverageWork.class).window())
                .isEqualTo(new Window(Window.Kind.ROLLING, Period.ofMonths(4)));
        assertThat(terms("EU", "eu.tyco", WorkTimeDefinition.class).firstLeg().countsForLimits())
                .isEqualTo(LegShare.ALL);
    }

    @Test
    void germanWorkingTime() {
        assertThat(terms("DE", "de.arbzg.daily", MaxDailyWork.class))
                .isEqualTo(new MaxDailyWork(hours(10), DayBasis.SHIFT, hours(8)));
        MaxAverageWork average = terms("DE", "de.arbzg.avg", MaxAverageWork.class);
        assertThat(average.limit()).isEqualTo(hours(8));
        assertThat(average.window().days()).isEqualTo(7 * 24);
        assertThat(terms("DE", "de.arbzg.break", BreakAfter.class))
                .isEqualTo(new BreakAfter(
                        List.of(
                                new BreakAfter.Tier(Comparison.MORE_THAN, hours(6), Duration.ofMinutes(30)),
                                new BreakAfter.Tier(Comparison.MORE_THAN, hours(9), Duration.ofMinutes(45))),
                        Duration.ofMinutes(15),
                        hours(6)));
        ProtectedDay sunday = terms("DE", "de.arbzg.sun", ProtectedDay.class);
        assertThat(sunday.substituteWithin()).isEqualTo(Map.of(DayKind.SUNDAY, 14, DayKind.PUBLIC_HOLIDAY, 56));
        assertThat(sunday.joinedRest()).isEqualTo(hours(35));
        assertThat(sunday.minFreeSundays()).isEqualTo(15);
    }

    @Test
    void germanTravelCountsAndAnAgreementMayLeaveItUnpaid() {
        LabourRule travel = rule("DE", "de.travel");
        WorkTimeDefinition.LegCount unpaid = new WorkTimeDefinition.LegCount(true, false);
        WorkTimeDefinition terms = new WorkTimeDefinition(unpaid, unpaid, Duration.ofMinutes(15), true);

        assertThat(travel.terms())
                .isEqualTo(new WorkTimeDefinition(
                        new WorkTimeDefinition.LegCount(true, true),
                        new WorkTimeDefinition.LegCount(true, true),
                        Duration.ofMinutes(15),
                        true));
        assertThat(travel.lets(Layer.AGREEMENT, terms)).isTrue();
        assertThat(travel.lets(Layer.COMPANY, terms)).isFalse();
    }

    @Test
    void germanLawPartsTheYoungFromAdults() {
        assertThat(RulePacks.load("DE").rules())
                .filteredOn(rule -> rule.id().startsWith("de.arbzg."))
                .hasSize(9)
                .allSatisfy(rule -> assertThat(rule.appliesTo().minAge()).isEqualTo(18));
        assertThat(RulePacks.load("DE").rules())
                .filteredOn(rule -> rule.id().startsWith("de.jarb."))
                .hasSize(7)
                .allSatisfy(rule -> assertThat(rule.appliesTo().maxAge()).isEqualTo(17));
        assertThat(terms("DE", "de.jarb.span", MaxSpan.class).span()).isEqualTo(hours(10));
        assertThat(terms("DE", "de.muschg", MaxDailyWork.class).limit()).isEqualTo(Duration.ofMinutes(510));
        assertThat(terms("DE", "de.muschg.2w", MaxWeeklyWork.class).limit()).isEqualTo(hours(90));
        assertThat(rule("DE", "de.muschg.night").effect()).isEqualTo(Effect.HARD);
        assertThat(rule("DE", "de.muschg.evening").effect()).isEqualTo(Effect.CONSENT);
        assertThat(terms("DE", "de.muschg.evening", NightWork.class).window())
                .isEqualTo(new ClockWindow(LocalTime.of(20, 0), LocalTime.of(22, 0)));
    }

    @Test
    void germanContractsOnCall() {
        assertThat(terms("DE", "de.tzbfg.notice", NoticePeriod.class).days()).isEqualTo(4);
        assertThat(terms("DE", "de.tzbfg.min", CallOutMinimum.class).minPaid()).isEqualTo(hours(3));
        assertThat(rule("DE", "de.tzbfg.min").appliesTo().worker())
                .containsExactlyInAnyOrder(WorkerTrait.ON_CALL, WorkerTrait.NO_AGREED_DAILY_HOURS);
        assertThat(terms("DE", "de.tzbfg.band", ContractBand.class))
                .isEqualTo(new ContractBand(25, 20, hours(20), null, null));
        assertThat(rule("DE", "de.tzbfg.band").waivable()).isTrue();
        ContractBand.EarningsCap cap =
                terms("DE", "de.minijob", ContractBand.class).earningsCap();
        assertThat(cap).isNotNull();
        assertThat(cap.cents(1_390)).isEqualTo(60_300);
        assertThat(cap.cents(1_460)).isEqualTo(63_300);
        assertThat(cap.cents(1_200)).isEqualTo(52_000);
    }

    @Test
    void germanWages() {
        assertThat(cents("DE", "de.wage.milog", 2022, 9, "DE-BE")).isEqualTo(1_045);
        assertThat(cents("DE", "de.wage.milog", 2026, 1, null)).isEqualTo(1_390);
        assertThat(cents("DE", "de.wage.milog", 2027, 1, "DE")).isEqualTo(1_460);
        assertThat(cents("DE", "de.wage.lg1", 2019, 3, "DE-SN")).isEqualTo(1_005);
        assertThat(cents("DE", "de.wage.lg1", 2019, 3, "DE-BE")).isEqualTo(1_056);
        assertThat(cents("DE", "de.wage.lg1", 2020, 11, "DE-BB")).isEqualTo(1_055);
        assertThat(cents("DE", "de.wage.lg1", 2020, 12, "DE-BB")).isEqualTo(1_080);
        assertThat(cents("DE", "de.wage.lg1", 2026, 1, "DE-TH")).isEqualTo(1_500);
        assertThat(cents("DE", "de.wage.lg1.2014", 2015, 1, "DE-TH")).isEqualTo(850);
        LabourRule sector = rule("DE", "de.wage.lg1");
        assertThat(sector.isInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(sector.isInForceOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(sector.appliesTo().employer()).containsExactly(EmployerTrait.BUILDING_CLEANING);
    }

    @Test
    void germanSickPay() {
        assertThat(terms("DE", "de.efzg", PaidAbsence.class))
                .isEqualTo(new PaidAbsence(PaidAbsence.Kind.SICK, 100, 28, 42, null, 0));
    }

    @Test
    void unitedStates() {
        assertThat(terms("US", "us.flsa.ot", OvertimeTier.class)).isEqualTo(new OvertimeTier(hours(40), 150));
        assertThat(cents("US", "us.minwage", 2026, 1, "US-TX")).isEqualTo(725);
        assertThat(rule("US", "us.travel").citation().status()).isEqualTo(SourceStatus.UNCONFIRMED);
    }

    @Test
    void washington() {
        MealBreakWindow meal = terms("US-WA", "wa.meal", MealBreakWindow.class);
        assertThat(meal.latest()).isEqualTo(hours(5));
        assertThat(meal.missedPremium()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rule("US-WA", "wa.meal").waivable()).isTrue();
        PaidRestBreak rest = terms("US-WA", "wa.rest", PaidRestBreak.class);
        assertThat(rest.maxWithout()).isEqualTo(hours(3));
        assertThat(rest.missed()).isEqualTo(new PaidRestBreak.Missed(Duration.ofMinutes(10), false, true));
        assertThat(cents("US-WA", "wa.wage.2015", 2023, 6, "US-WA")).isEqualTo(1_574);
        assertThat(cents("US-WA", "wa.wage", 2026, 1, "US-WA-SEATTLE")).isEqualTo(1_713);
        assertThat(cents("US-WA", "wa.wage", 2026, 1, "US-OR")).isZero();
    }

    @Test
    void seattle() {
        assertThat(cents("US-WA-SEA", "sea.wage", 2026, 1, "US-WA-SEATTLE")).isEqualTo(2_130);
        assertThat(cents("US-WA-SEA", "sea.wage", 2026, 1, "US-WA")).isZero();
        assertThat(cents("US-WA-SEA", "sea.wage.large", 2024, 1, "US-WA-SEATTLE"))
                .isEqualTo(1_997);
        assertThat(cents("US-WA-SEA", "sea.wage.small", 2020, 1, "US-WA-SEATTLE"))
                .isEqualTo(1_575);
        assertThat(terms("US-WA-SEA", "sea.sso.change", RosterChangePremium.class))
                .isEqualTo(new RosterChangePremium(hours(1), 50, Duration.ofMinutes(15)));
        assertThat(rule("US-WA-SEA", "sea.sso.notice").appliesTo().minEmployees())
                .isEqualTo(500);
        assertThat(terms("US-WA-SEA", "sea.psst.3", PaidAbsence.class).earnPerHours())
                .isEqualTo(hours(30));
    }

    @Test
    void california() {
        MealBreakWindow second = terms("US-CA", "ca.meal2", MealBreakWindow.class);
        assertThat(second.nth()).isEqualTo(2);
        assertThat(second.trigger()).isEqualTo(hours(10));
        assertThat(second.waivableUpTo()).isEqualTo(hours(12));
        assertThat(terms("US-CA", "ca.ot.7th", OvertimeTier.class).tiers())
                .containsExactly(new OvertimeTier.Tier(Duration.ZERO, 150), new OvertimeTier.Tier(hours(8), 200));
        assertThat(cents("US-CA", "ca.wage", 2026, 1, "US-CA")).isEqualTo(1_690);
        assertThat(cents("US-CA", "ca.wage.small", 2019, 1, "US-CA")).isEqualTo(1_100);
        assertThat(rule("US-CA", "ca.wage.large.2021").citation().status()).isEqualTo(SourceStatus.UNCONFIRMED);
    }

    @Test
    void californianRestsFollowTheWork() {
        PaidRestBreak rest = terms("US-CA", "ca.rest", PaidRestBreak.class);

        assertThat(List.of(209, 210, 360, 361, 601).stream()
                        .map(minutes -> rest.owedFor(Duration.ofMinutes(minutes)))
                        .toList())
                .containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void unitedKingdom() {
        MaxAverageWork average = terms("GB", "gb.wtr.48", MaxAverageWork.class);
        assertThat(average.formula()).isEqualTo(MaxAverageWork.Formula.A_PLUS_B);
        assertThat(average.window().days()).isEqualTo(7 * 17);
        assertThat(rule("GB", "gb.wtr.48").waivable()).isTrue();
        assertThat(rule("GB", "gb.nlw").appliesTo().minAge()).isEqualTo(21);
        assertThat(cents("GB", "gb.nlw", 2026, 4, "GB")).isEqualTo(1_271);
        Window fortnight = new Window(Window.Kind.CALENDAR_WEEK, Period.ofDays(14));
        LabourRule weekly = rule("GB", "gb.wtr.week");
        assertThat(weekly.lets(Layer.COMPANY, new MinWeeklyRest(hours(48), hours(11), fortnight, 1, false, null)))
                .isTrue();
        assertThat(weekly.lets(Layer.COMPANY, new MinWeeklyRest(hours(24), hours(11), fortnight, 2, false, null)))
                .isTrue();
        assertThat(weekly.lets(Layer.COMPANY, new MinWeeklyRest(hours(24), hours(11), fortnight, 1, false, null)))
                .isFalse();
    }

    @Test
    void france() {
        assertThat(terms("FR", "fr.break", BreakAfter.class).tiers())
                .containsExactly(new BreakAfter.Tier(Comparison.AT_LEAST, hours(6), Duration.ofMinutes(20)));
        assertThat(terms("FR", "fr.avg", MaxAverageWork.class).limit()).isEqualTo(hours(44));
        assertThat(terms("FR", "fr.ot", OvertimeTier.class).tiers())
                .containsExactly(new OvertimeTier.Tier(hours(35), 125), new OvertimeTier.Tier(hours(43), 150));
    }

    @Test
    void austria() {
        assertThat(terms("AT", "at.day", MaxDailyWork.class).limit()).isEqualTo(hours(12));
        assertThat(terms("AT", "at.week", MaxWeeklyWork.class).limit()).isEqualTo(hours(60));
        LabourRule weekend = rule("AT", "at.weekend");
        assertThat(((MinWeeklyRest) weekend.terms()).rest()).isEqualTo(hours(36));
        assertThat(rule("AT", "at.ot.part").citation().status()).isEqualTo(SourceStatus.UNCONFIRMED);
    }

    @Test
    void switzerland() {
        assertThat(terms("CH", "ch.span", MaxSpan.class))
                .isEqualTo(new MaxSpan(hours(14), new ClockWindow(LocalTime.of(6, 0), LocalTime.of(23, 0))));
        assertThat(terms("CH", "ch.rest", MinDailyRest.class).reduction())
                .isEqualTo(new MinDailyRest.Reduction(hours(8), 1, 14));
        assertThat(terms("CH", "ch.travel", WorkTimeDefinition.class).lastLeg())
                .isEqualTo(new WorkTimeDefinition.LegCount(LegShare.BEYOND_COMMUTE, LegShare.BEYOND_COMMUTE));
        assertThat(terms("CH", "ch.6d", MaxConsecutiveDays.class))
                .isEqualTo(new MaxConsecutiveDays(6, null, null, true));
    }

    @Test
    void marksWhatNoOfficialTextSays() {
        assertThat(RulePacks.load("DE").rules())
                .filteredOn(rule -> rule.citation().status() != SourceStatus.CONFIRMED)
                .extracting(LabourRule::id)
                .containsExactly("de.travel", "de.rtv.ot", "de.rtv.prem", "de.wage.lg1.2014");
    }
}
