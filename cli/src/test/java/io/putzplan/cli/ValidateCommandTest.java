package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTinyTown() throws IOException {
        file = TinyTown.write(TinyTown.problem(), folder.resolve("tiny.json"));
    }

    @Test
    void describesAValidProblemAfterItsWarnings() {
        Run run = Run.of("validate", file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        warning -> assertThat(warning)
                                .startsWith("warning: visits[1]")
                                .contains("ironing"),
                        description -> assertThat(description)
                                .isEqualTo("tiny-town: 1 cleaner, 2 visits in 1 household, "
                                        + "Mon 2027-03-01 to Mon 2027-03-01 (1 day), rules US-WA"),
                        counts -> assertThat(counts).isEqualTo(file + ": valid, 0 errors, 1 warning"));
    }

    @Test
    void describesAValidProblemAsJson() {
        Run run = Run.of("validate", file, "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"exitCode\" : 0", "\"visits\" : 2", "\"severity\" : \"WARNING\"");
    }

    @Test
    void reportsWhatAHistoryLacksThatMayNotBeAssumed() throws IOException {
        TinyTown.write(TinyTown.refusingToAssume("FR"), file);
        Run run = Run.of("validate", file);
        assertThat(run.out().lines())
                .containsExactly(
                        "error: cleaners[0].history.lastShiftEnd: missing, must be given, for rule \"fr.rest\""
                                + " (Code du travail L3131-1) asks for rest after it (cleaner \"c-1\")."
                                + " Or let it be assumed by another employer.historyPolicy",
                        "error: cleaners[0].history.knownSince: missing, must be 2026-12-08 or earlier, for rule"
                                + " \"fr.avg\" (Code du travail L3121-22) looks back to it (cleaner \"c-1\")."
                                + " Or let it be assumed by another employer.historyPolicy",
                        "warning: visits[1]: visit \"v-2\" requires skill \"ironing\" level 1, which none of the"
                                + " 1 cleaners has. It will stay unassigned",
                        file + ": invalid, 2 errors, 1 warning");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void reportsTenFaultsInOneRun() throws IOException {
        try (InputStream faulty = ValidateCommandTest.class.getResourceAsStream("/ten-faults.json")) {
            Files.copy(faulty, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Run run = Run.of("validate", file);
        assertThat(run.out().lines())
                .containsExactly(
                        "error: cleaners[0].home.lat: 147.6, must be -90 to 90 (cleaner \"c-1\")",
                        "error: cleaners[0].nmae: an unknown property, must be one of the known ones",
                        "error: cleaners[0].travelMode: \"TRAM\", must be one of CAR, BIKE, PUBLIC_TRANSPORT, FOOT",
                        "error: currency: \"XYZ\", must be an ISO 4217 code such as \"EUR\" or \"USD\"",
                        "error: period.lastDay: 2027-02-01, must not be before firstDay 2027-03-01",
                        "error: rulePack: no rule pack \"US-WAX\", must be one of AT, CH, DE, EU, FR, GB, NONE, US,"
                                + " US-CA, US-WA, US-WA-SEA. Did you mean \"US-WA\"?",
                        "error: travel.CAR.kilometresPerHour: -30.0, must be above 0, at most 200",
                        "error: visits[0].household: no household \"h-9\", must be the id of a household"
                                + " (visit \"v-1\"). Did you mean \"h-1\"?",
                        "error: visits[1].id: \"v-1\", must be unique among visits; visits[0] has it already",
                        "error: visits[1].service: PT0S, must be PT1S to PT24H (visit \"v-1\")",
                        file + ": invalid, 10 errors, 0 warnings");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }
}
