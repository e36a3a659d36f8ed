package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.putzplan.engine.labour.BreakAfter;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.MaxDailyWork;
import io.putzplan.engine.labour.MealBreakWindow;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.OvertimeTier;
import io.putzplan.engine.labour.PaidRestBreak;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.labour.WorkTimeDefinition.LegCount;
import io.putzplan.engine.problem.ProblemIssue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePacksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static <T extends RuleTerms> T terms(RulePack pack, Class<T> type) {
        return pack.termsOn(DAY, type).orElseThrow();
    }

    private static RulePack read(String json) {
        return RulePacks.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(json)).issues().stream()
                .map(ProblemIssue::message)
                .toList();
    }

    private static String rule(String type, String params) {
        return """
                {"id": "r", "type": "%s", "effect": "HARD", "params": %s, "source": {"cite": "s", "status": "CONFIRMED"}}""".formatted(type, params);
    }

    private static String pack(String... rules) {
        return "{\"pack\": \"X\", \"title\": \"t\", \"rules\": [%s]}".formatted(String.join(",", rules));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "NONE", "US", "US-WA"})
    void everyRuleHasACitationAndAnIdOfItsOwn(String id) {
        RulePack pack = RulePacks.load(id);

        assertThat(pack.id()).isEqualTo(id);
        assertThat(pack.rules()).extracting(LabourRule::id).doesNotHaveDuplicates();
        assertThat(pack.rules())
                .allSatisfy(rule -> assertThat(rule.citation().text()).isNotBlank());
    }

    @Test
    void germanyCountsAndPaysHomeLegs() {
        RulePack pack = RulePacks.load("DE");

        assertThat(terms(pack, WorkTimeDefinition.class))
                .isEqualTo(new WorkTimeDefinition(
                        new LegCount(true, true), new LegCount(true, true), Duration.ofMinutes(15)));
        assertThat(terms(pack, MaxDailyWork.class).limit()).isEqualTo(Duration.ofHours(10));
        assertThat(terms(pack, MinDailyRest.class).rest()).isEqualTo(Duration.ofHours(11));
        assertThat(terms(pack, BreakAfter.class))
                .isEqualTo(new BreakAfter(
                        List.of(
                                new BreakAfter.Tier(Comparison.MORE_THAN, Duration.ofHours(6), Duration.ofMinutes(30)),
                                new BreakAfter.Tier(Comparison.MORE_THAN, Duration.ofHours(9), Duration.ofMinutes(45))),
                        Duration.ofMinutes(15),
                        Duration.ofHours(6)));
    }

    @Test
    void washingtonTakesOverWhatItDoesNotState() {
        RulePack pack = RulePacks.load("US-WA");

        assertThat(terms(pack, OvertimeTier.class)).isEqualTo(new OvertimeTier(Duration.ofHours(40), 150));
        assertThat(pack.ruleOn(DAY, WorkTimeDefinition.class)
                        .orElseThrow()
                        .citation()
                        .status())
                .isEqualTo(SourceStatus.UNCONFIRMED);
        assertThat(terms(pack, MealBreakWindow.class).latest()).isEqualTo(Duration.ofHours(5));
        assertThat(terms(pack, PaidRestBreak.class).maxWithout()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anExtendingPackReplacesRulesOfItsTypes() {
        String json = pack(rule("MinDailyRest", "{\"rest\": \"PT12H\"}"))
                .replace("\"rules\"", "\"extends\": \"DE\", \"rules\"");

        assertThat(terms(read(json), MinDailyRest.class).rest()).isEqualTo(Duration.ofHours(12));
        assertThat(terms(read(json), MaxDailyWork.class).limit()).isEqualTo(Duration.ofHours(10));
        assertThat(read(json).rules()).hasSize(4);
    }

    @Test
    void namesTheNearestPack() {
        assertThatThrownBy(() -> RulePacks.load("us-wa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rule pack \"us-wa\": unknown, must be one of DE, NONE, US, US-WA. Did you mean \"US-WA\"?");
    }

    @Test
    void reportsUnknownTypesAndBadParams() {
        assertThat(faults(pack(
                        rule("MinDailyRst", "{}"),
                        rule("MaxDailyWork", "{\"limit\": \"10h\"}").replace("\"r\"", "\"s\""),
                        rule("OvertimeTier", "{\"over\": \"PT40H\", \"percentOfWage\": 99}")
                                .replace("\"r\"", "\"t\""))))
                .containsExactly(
                        "rules[0].type: \"MinDailyRst\", must be one of BreakAfter, MaxDailyWork, MaxWeeklyWork,"
                                + " MealBreakWindow, MinDailyRest, OvertimeTier, PaidRestBreak, WorkTimeDefinition."
                                + " Did you mean \"MinDailyRest\"?",
                        "rules[1].params.limit: \"10h\", must be a duration such as PT2H30M",
                        "rules[2].params.percentOfWage: 99, must be 100 to 1000");
    }

    @Test
    void allowsTwoRulesOfATypeOnlyOneAfterTheOther() {
        String first = rule("MaxDailyWork", "{\"limit\": \"PT10H\"}")
                .replace("\"effect\"", "\"validTo\": \"2026-12-31\", \"effect\"");
        String second = rule("MaxDailyWork", "{\"limit\": \"PT9H\"}")
                .replace("\"effect\"", "\"validFrom\": \"2027-01-01\", \"effect\"")
                .replace("\"r\"", "\"s\"");

        assertThat(read(pack(first, second)).rules()).hasSize(2);
        assertThat(faults(pack(first, second.replace("2027-01-01", "2026-12-31"))))
                .containsExactly("rules[1]: a second MaxDailyWork, must not be in force on the same day as rules[0]");
    }
}
