package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCommandTest {

    private static final String OURS = """
            {
              "pack": "OURS", "title": "House rules", "layer": "COMPANY", "extends": "US-WA",
              "rules": [
                {"id": "ours.rest", "type": "MinDailyRest", "effect": "HARD", "params": {"rest": "PT12H"},
                 "source": {"cite": "house rule 3", "status": "CONFIRMED"}, "note": "Agreed in May."}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("ours.json"), json);
    }

    private Path tinyTown() throws IOException {
        return TinyTown.write(TinyTown.problem(), folder.resolve("tiny.json"));
    }

    @Test
    void listsThePacks() {
        Run run = Run.of("law", "list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(12)
                .contains(
                        "Pack       Extends  Layer   Sources read  Rules  Unconfirmed  Title",
                        "DE                  nation  2026-11-23       40            0  Germany",
                        "US-WA      US       region  2026-11-23       12            1  USA, Washington State");
    }

    @Test
    void listsThePacksAsJson() {
        assertThat(Run.of("law", "list", "--json").out())
                .contains("\"pack\" : \"US-WA-SEA\"", "\"extends\" : \"US-WA\"", "\"unconfirmed\" : 2");
    }

    @Test
    void showsEveryRuleInALine() {
        Run run = Run.of("law", "show", "DE");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .startsWith("DE, Germany; nation; region DE; sources read 2026-11-23; 40 rules, 0 unconfirmed", "")
                .containsSubsequence(
                        "What counts as work",
                        "How much, and when not",
                        "  de.arbzg.daily: at most 10 h of work a shift, a record beyond 8 h"
                                + " (ArbZG §3, §16(2); hard; for age 18 or more)",
                        "Breaks and rest",
                        "  de.arbzg.rest: 11 h of rest between shifts (ArbZG §5(1); hard; for age 18 or more;"
                                + " an agreement may set: 9 h of rest between shifts)",
                        "Pay",
                        "  de.rtv.ot: 125 % beyond 8 h a day, of the wage (RTV Gebäudereinigung (2019); secondary source;"
                                + " priced; from 2019-11-01; for sector agreement)",
                        "Contracts and notice",
                        "  de.minijob: monthly pay of at most 130/3 of de.wage.milog, rounded up"
                                + " (SGB IV §8(1) no. 1, (1a), (1b), (2); hard; from 2022-10-01; for minijob)",
                        "Records");
    }

    @Test
    void marksWhatIsUnconfirmedTakenOverOrWaivable() {
        assertThat(Run.of("law", "show", "US-CA").out().lines())
                .contains(
                        "  ca.wage.2027: minimum wage in US-CA by the pay week: 17.30 from 2027-01-01"
                                + " (California minimum wage; UNCONFIRMED; priced; from 2027-01-01)",
                        "  ca.ot.7th: 150 %, 200 % beyond 8 h on the seventh day of a week with work on all,"
                                + " of the regular rate (Labor Code §510(a); priced)",
                        "  us.flsa.ot: 150 % beyond 40 h a week, of the regular rate"
                                + " (29 USC 207(a)(1), (e); 29 CFR 778.102 to 778.105; priced; taken over)",
                        "  ca.meal1: a meal of 30 min for more than 5 h of work, begun 5 h after work began at the"
                                + " latest, no waiver beyond 6 h of work, 1 h of pay if missed"
                                + " (Labor Code §512, §226.7; secondary source; hard unless waived)");
    }

    @Test
    void putsEveryShippedPackInWords() {
        assertThat(Run.of("law", "list", "--json").out().lines().filter(line -> line.contains("\"pack\"")))
                .map(line -> line.replaceAll(".*: \"|\",.*", ""))
                .hasSize(11)
                .allSatisfy(pack -> {
                    Run run = Run.of("law", "show", pack, "--notes");
                    assertThat(run.exitCode()).isZero();
                    assertThat(run.out()).doesNotContain("null", "; ;", ", ,", "  (", "()");
                });
    }

    @Test
    void showsAPackFromAFileWithItsNotes() throws IOException {
        Path file = write(OURS);
        String line = "  ours.rest: 12 h of rest between shifts (house rule 3; hard)";

        assertThat(Run.of("law", "show", file).out().lines()).contains(line).doesNotContain("      Agreed in May.");
        assertThat(Run.of("law", "show", file, "--notes").out().lines().toList())
                .containsSequence(line, "      Agreed in May.");
    }

    @Test
    void suggestsThePackThatWasMeant() {
        Run run = Run.of("law", "show", "us-wa");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("error: PACK: rule pack \"us-wa\": unknown, must be one of AT, CH, DE")
                .contains("Did you mean \"US-WA\"?");
    }

    @Test
    void passesASoundPack() throws IOException {
        Path file = write(OURS);
        Run run = Run.of("law", "check", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactly(file + ": valid, OURS, House rules; company; extends US-WA; region US-WA;"
                        + " 13 rules, 1 unconfirmed");
        assertThat(Run.of("law", "check", file, "--json").out()).contains("\"own\" : 1", "\"rules\" : 13");
    }

    @Test
    void namesTheParagraphThatAPackReplaces() throws IOException {
        Path file = write(OURS.replace("US-WA", "DE")
                .replace("\"effect\"", "\"replaces\": \"de.arbzg.rest\", \"appliesTo\": {\"minAge\": 18}, \"effect\""));
        Run run = Run.of("law", "check", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .startsWith("note: ours.rest replaces de.arbzg.rest (ArbZG §5(1))")
                .hasSize(2);
        assertThat(Run.of("law", "check", file, "--json").out())
                .contains("\"replacedId\" : \"de.arbzg.rest\"", "\"replacedCitation\" : \"ArbZG §5(1)\"");
    }

    @Test
    void refusesAPackThatLeavesUndefinedWhatIsWork() throws IOException {
        Path file = write(OURS.replace(", \"extends\": \"US-WA\"", ""));
        Run run = Run.of("law", "check", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out())
                .startsWith(
                        "error: " + file + ": rules: no WorkTimeDefinition for everyone, must hold one for everyone");
    }

    @Test
    void reportsAllFaultsOfAPack() throws IOException {
        Path file = write(OURS.replace("PT12H", "12h").replace("HARD", "HRD"));
        Run run = Run.of("law", "check", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out().lines())
                .containsExactly(
                        "error: rules[0].effect: \"HRD\", must be one of HARD, CONSENT, PRICED, RECORD, DEF."
                                + " Did you mean \"HARD\"?",
                        "error: rules[0].params.rest: \"12h\", must be a duration such as PT2H30M",
                        file + ": invalid, 2 errors, 0 warnings");
    }

    @Test
    void namesTheParagraphThatAPackLoosens() throws IOException {
        Path file = write(OURS.replace("US-WA", "DE")
                .replace("PT12H", "PT10H")
                .replace("\"effect\"", "\"replaces\": \"de.arbzg.rest\", \"appliesTo\": {\"minAge\": 18}, \"effect\""));

        assertThat(Run.of("law", "check", file).out().lines())
                .containsExactly("error: " + file + ": rules[0]: \"ours.rest\" looser than \"de.arbzg.rest\","
                        + " must be no looser than ArbZG §5(1)");
    }

    @Test
    void saysWhenThereIsNoSuchFile() {
        Path file = folder.resolve("none.json");

        assertThat(Run.of("law", "check", file).out()).startsWith("error: " + file + ": no such file");
    }

    @Test
    void checksARosterByAPackFromAFile() throws IOException {
        Path roster = TinyTown.write(TinyTown.rosterStartingAt(9, 0), folder.resolve("tiny.roster.json"));
        Run run = Run.of("check", tinyTown(), roster, "--rules", write(OURS));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("lawful, no hard rule of OURS");
    }

    @Test
    void refusesAFaultyPackFromAFile() throws IOException {
        Run run = Run.of("solve", tinyTown(), "--steps", 1, "--rules", write(OURS.replace("PT12H", "12h")));

        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("rules[0].params.rest");
    }

    @Test
    void showsHelpAndFailsWithoutACommand() {
        Run run = Run.of("law");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("error: missing command" + System.lineSeparator() + "Usage: putzplan law");
    }
}
