package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MinDailyRest;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.ProblemIssue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePacksTest {

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
        return "{\"pack\": \"X\", \"title\": \"t\", \"layer\": \"COMPANY\", \"rules\": [%s]}"
                .formatted(String.join(",", rules));
    }

    private static String pack(Layer layer, String... rules) {
        return pack(rules).replace("COMPANY", layer.name()).replace("\"rules\"", "\"extends\": \"DE\", \"rules\"");
    }

    /** A rule for adults in place of {@code replaced}. */
    private static String replacing(String replaced, String type, String params) {
        return rule(type, params)
                .replace(
                        "\"effect\"",
                        "\"replaces\": \"%s\", \"appliesTo\": {\"minAge\": 18}, \"effect\"".formatted(replaced));
    }

    @Test
    void addsItsRulesToThoseOfThePackItExtends() {
        RulePack base = RulePacks.load("DE");
        RulePack pack = read(pack(Layer.COMPANY, rule("MinDailyRest", "{\"rest\": \"PT12H\"}")));

        assertThat(pack.rules()).startsWith(base.rules().toArray(LabourRule[]::new));
        assertThat(pack.rules()).hasSize(base.rules().size() + 1);
        assertThat(pack.rules().getLast().layer()).isEqualTo(Layer.COMPANY);
        assertThat(pack.rules().getFirst().layer()).isEqualTo(Layer.NATION);
        assertThat(pack.region()).isEqualTo("DE");
    }

    @Test
    void putsARuleThatReplacesInThePlaceOfTheOther() {
        List<LabourRule> base = RulePacks.load("DE").rules();
        List<LabourRule> rules = read(pack(
                        Layer.COMPANY, replacing("de.arbzg.rest", "MinDailyRest", "{\"rest\": \"PT12H\"}")))
                .rules();

        assertThat(rules).hasSameSizeAs(base);
        assertThat(rules).extracting(LabourRule::id).doesNotContain("de.arbzg.rest");
        assertThat(rules.get(5).terms()).isEqualTo(new MinDailyRest(Duration.ofHours(12)));
    }

    @Test
    void letsAnAgreementLoosenWhatTheLawLeavesToIt() {
        String nineHours = replacing("de.arbzg.rest", "MinDailyRest", "{\"rest\": \"PT9H\"}");

        assertThat(read(pack(Layer.AGREEMENT, nineHours)).rules()).hasSize(40);
        assertThat(faults(pack(Layer.COMPANY, nineHours)))
                .containsExactly("rules[0]: \"r\" looser than \"de.arbzg.rest\", must be no looser than ArbZG §5(1)");
        assertThat(faults(pack(Layer.AGREEMENT, nineHours.replace("PT9H", "PT8H59M"))))
                .containsExactly("rules[0]: \"r\" looser than \"de.arbzg.rest\","
                        + " must be no looser than what ArbZG §5(1) leaves to an agreement");
        assertThat(read(pack(Layer.NATION, nineHours.replace("PT9H", "PT1H"))).rules())
                .hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"appliesTo\": {\"minAge\": 19}",
                "\"appliesTo\": {\"minAge\": 18, \"worker\": [\"ON_CALL\"]}",
                "\"appliesTo\": {\"minAge\": 18}, \"validFrom\": \"2026-01-01\"",
                "\"appliesTo\": {\"minAge\": 18}, \"validTo\": \"2030-01-01\"",
                "\"appliesTo\": {\"minAge\": 18}, \"waivable\": true"
            })
    void letsNobodyReplaceARuleOnlyInPart(String narrower) {
        String rule = replacing("de.arbzg.rest", "MinDailyRest", "{\"rest\": \"PT12H\"}")
                .replace("\"appliesTo\": {\"minAge\": 18}", narrower);

        assertThat(faults(pack(Layer.COMPANY, rule)))
                .containsExactly("rules[0]: \"r\" does not hold, or not as bindingly, wherever \"de.arbzg.rest\" does,"
                        + " must be in force whenever and for whomever ArbZG §5(1) is, with its effect");
    }

    @Test
    void letsNobodySoftenTheEffectOfARule() {
        String rule = replacing("de.arbzg.rest", "MinDailyRest", "{\"rest\": \"PT12H\"}");

        assertThat(faults(pack(Layer.COMPANY, rule.replace("HARD", "CONSENT")))).hasSize(1);
        assertThat(faults(pack(Layer.COMPANY, rule.replace("HARD", "PRICED")))).hasSize(1);
    }

    @Test
    void holdsADefinitionThatIsAddedToTheOneItOverrides() {
        String unpaid = rule("WorkTimeDefinition", """
                {"firstLeg": {"countsForLimits": true, "paid": false}, "lastLeg": {"countsForLimits": true, "paid": false},
                 "minOffDuty": "PT15M", "addsOtherEmployers": true}""");

        assertThat(read(pack(Layer.AGREEMENT, unpaid)).rules()).hasSize(41);
        assertThat(faults(pack(Layer.COMPANY, unpaid)))
                .singleElement()
                .asString()
                .startsWith("rules[0]: \"r\" looser than \"de.travel\" before it, must be no looser than BAG");
        assertThat(faults(pack(Layer.AGREEMENT, unpaid.replace("true, \"paid\"", "false, \"paid\""))))
                .hasSize(1);
    }

    private static String definition(String validity) {
        return rule("WorkTimeDefinition", """
                {"firstLeg": {"countsForLimits": true, "paid": true}, "lastLeg": {"countsForLimits": true, "paid": true},
                 "minOffDuty": "PT15M"}""").replace("\"effect\"", validity + "\"effect\"");
    }

    @Test
    void wantsToKnowWhatCountsAsWorkForEveryoneOnEveryDay() {
        String needed = ", must hold one for everyone on every day, or extend a pack that does";

        assertThat(read(pack(definition(""))).rules()).hasSize(1);
        assertThat(read(pack(
                                definition("\"validTo\": \"2026-12-31\", "),
                                definition("\"validFrom\": \"2027-01-01\", ").replace("\"r\"", "\"s\"")))
                        .rules())
                .hasSize(2);
        assertThat(faults(pack(rule("MaxDailyWork", "{\"limit\": \"PT10H\"}"))))
                .containsExactly("rules: no WorkTimeDefinition for everyone" + needed);
        assertThat(faults(pack(definition("\"appliesTo\": {\"minAge\": 18}, "))))
                .containsExactly("rules: no WorkTimeDefinition for everyone" + needed);
        assertThat(faults(pack(
                        definition("\"validTo\": \"2026-12-30\", "),
                        definition("\"validFrom\": \"2027-01-01\", ").replace("\"r\"", "\"s\""))))
                .containsExactly("rules: no WorkTimeDefinition for everyone on 2026-12-31" + needed);
    }

    @Test
    void wantsNoSundaysOfARuleThatProtectsNone() {
        assertThat(faults(pack(
                        Layer.COMPANY,
                        rule("ProtectedDay", """
                                {"days": ["PUBLIC_HOLIDAY"], "minFreeSundays": 15, "freeSundayEvery": 2}"""),
                        rule("MinWeeklyRest", """
                                {"rest": "PT35H", "window": {"kind": "CALENDAR_WEEK", "length": "P7D"},
                                 "sundayExemptions": ["PERMIT"]}""").replace("\"r\"", "\"s\""))))
                .containsExactly(
                        "rules[0].params.freeSundayEvery: 2, must be 0, for days are without SUNDAY",
                        "rules[0].params.minFreeSundays: 15, must be 0, for days are without SUNDAY",
                        "rules[1].params.sundayExemptions: PERMIT, must be empty unless sunday is true");
        assertThat(read(pack(Layer.COMPANY, rule("ProtectedDay", "{\"days\": [\"SUNDAY\"], \"minFreeSundays\": 15}")))
                        .rules())
                .hasSize(41);
    }

    @Test
    void refusesNamesThatCollideOrAreNotThere() {
        String twice = replacing("de.arbzg.rest", "MinDailyRest", "{\"rest\": \"PT12H\"}");

        assertThat(faults(pack(
                        Layer.COMPANY,
                        rule("MinDailyRest", "{\"rest\": \"PT12H\"}").replace("\"r\"", "\"de.arbzg.rest\""),
                        replacing("de.arbzg.rst", "MinDailyRest", "{\"rest\": \"PT12H\"}"),
                        twice.replace("\"r\"", "\"s\""),
                        twice.replace("\"r\"", "\"s\""))))
                .containsExactly(
                        "rules[0].id: \"de.arbzg.rest\", must not be the id of a rule that is taken over,"
                                + " unless it replaces that rule",
                        "rules[1].replaces: no rule \"de.arbzg.rst\", must be the id of a rule that is taken over, once."
                                + " Did you mean \"de.arbzg.rest\"?",
                        "rules[3].id: \"s\", must be unique in the pack",
                        "rules[3].replaces: a second rule in place of \"de.arbzg.rest\","
                                + " must be the id of a rule that is taken over, once");
    }

    @Test
    void refusesACapOnAWageThatIsNotThere() {
        assertThat(
                        faults(
                                pack(
                                        Layer.COMPANY,
                                        rule(
                                                "ContractBand",
                                                "{\"earningsCap\": {\"minimumWageRule\": \"wage\", \"numerator\": 130, \"denominator\": 3}}"))))
                .containsExactly("rules[0].params.earningsCap.minimumWageRule: no rule \"wage\","
                        + " must be the id of a MinimumWageByDate");
    }

    @Test
    void namesTheNearestPack() {
        assertThatThrownBy(() -> RulePacks.load("us-wa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule pack \"us-wa\": unknown, must be one of AT, CH, DE, EU, FR, GB, NONE, US,"
                        + " US-CA, US-WA, US-WA-SEA. Did you mean \"US-WA\"?");
    }

    @Test
    void reportsUnknownTypesAndBadParams() {
        assertThat(faults(pack(
                        rule("MinDailyRst", "{}"),
                        rule("MaxDailyWork", "{\"limit\": \"10h\"}").replace("\"r\"", "\"s\""),
                        rule("OvertimeTier", """
                                {"scope": "WEEK", "tiers": [{"over": "PT40H", "percentOfWage": 99}], "base": "WAGE"}""").replace("\"r\"", "\"t\""))))
                .containsExactly(
                        "rules[0].type: \"MinDailyRst\", must be one of BreakAfter, CallOutMinimum, ContractBand,"
                                + " MaxAverageWork, MaxConsecutiveDays, MaxDailyWork, MaxSpan, MaxWeeklyWork,"
                                + " MealBreakWindow, MinDailyRest, MinWeeklyRest, MinimumWageByDate, NightWork,"
                                + " NoticePeriod, OvertimeTier, PaidAbsence, PaidRestBreak, PremiumWindow, ProtectedDay,"
                                + " RecordDuty, RosterChangePremium, SplitShiftPremium, WorkTimeDefinition."
                                + " Did you mean \"MinDailyRest\"?",
                        "rules[1].params.limit: \"10h\", must be a duration such as PT2H30M",
                        "rules[2].params.tiers[0].percentOfWage: 99, must be 100 to 1000");
    }

    @Test
    void reportsBadEnvelopes() {
        String rule = rule("MaxDailyWork", "{\"limit\": \"PT10H\"}").replace("\"effect\"", """
                        "validFrom": "2027-01-01", "validTo": "2026-12-31", "appliesTo": {"minAge": 18, "maxAge": 17,
                        "worker": ["ONCALL"]}, "loosening": {"by": ["FIRM"], "to": [{"limit": "PT0S"}]}, "effect\"""");

        assertThat(faults(pack(rule).replace("COMPANY", "FIRM")))
                .containsExactly(
                        "layer: \"FIRM\", must be one of UNION, NATION, REGION, CITY, AGREEMENT, COMPANY",
                        "rules[0].appliesTo.maxAge: 17, must not be below minAge 18",
                        "rules[0].appliesTo.worker[0]: \"ONCALL\", must be one of MINIJOB, ON_CALL,"
                                + " NO_AGREED_DAILY_HOURS, PREGNANT_OR_NURSING, NIGHT_WORKER, REPORTS_TO_STORE,"
                                + " COMPANY_VEHICLE_DUTY. Did you mean \"ON_CALL\"?",
                        "rules[0].loosening.by[0]: \"FIRM\", must be one of UNION, NATION, REGION, CITY, AGREEMENT,"
                                + " COMPANY",
                        "rules[0].loosening.to[0].limit: \"PT0S\", must be above zero",
                        "rules[0].validTo: 2026-12-31, must not be before validFrom 2027-01-01");
    }

    @Test
    void reportsBadValuesOfLaw() {
        assertThat(faults(pack(
                        rule("MaxAverageWork", """
                                {"limit": "PT48H", "per": "WEEK", "window": {"kind": "WORKWEEK", "length": "P17W"}}"""),
                        rule("MinWeeklyRest", """
                                {"rest": "PT24H", "window": {"kind": "CALENDAR_WEEK", "length": "P10D"}}""").replace("\"r\"", "\"s\""),
                        rule("NightWork", "{\"window\": {\"from\": \"24:00\", \"until\": \"06:00\"}}")
                                .replace("\"r\"", "\"t\""),
                        rule("WorkTimeDefinition", """
                                {"firstLeg": {"countsForLimits": "HALF", "paid": 1}, "lastLeg": {"countsForLimits": true,
                                 "paid": "BEYOND_COMMUTE"}, "minOffDuty": "PT15M"}""").replace("\"r\"", "\"u\""),
                        rule("MinimumWageByDate", """
                                {"rows": [{"from": "2027-01-01", "cents": 1460}, {"from": "2026-01-01", "cents": 1390,
                                 "regions": ["de"]}], "floor": "PAY_WEEK"}""").replace("\"r\"", "\"v\""))))
                .containsExactly(
                        "rules[0].params.window.kind: WORKWEEK, must here be one of ROLLING",
                        "rules[1].params.window.length: P10D, must be whole weeks, above zero",
                        "rules[2].params.limit: missing, must be given unless night work is forbidden",
                        "rules[2].params.window.from: \"24:00\", must be a time of day such as 06:30",
                        "rules[3].params.firstLeg.countsForLimits: \"HALF\", must be one of NONE, BEYOND_COMMUTE, ALL",
                        "rules[3].params.firstLeg.paid: 1, must be true, false or \"BEYOND_COMMUTE\"",
                        "rules[4].params.rows[1]: element 1, must not begin before the one before",
                        "rules[4].params.rows[1].regions[0]: \"de\", must be a region such as DE-BY or US-WA-SEATTLE");
    }
}
