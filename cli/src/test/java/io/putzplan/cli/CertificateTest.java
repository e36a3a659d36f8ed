package io.putzplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    @TempDir
    private Path folder;

    private Path problem;
    private Path roster;
    private Path certificate;

    @BeforeEach
    void writeTinyTown() throws IOException {
        problem = TinyTown.write(TinyTown.problem(), folder.resolve("tiny.json"));
        roster = TinyTown.write(TinyTown.rosterStartingAt(12, 0), folder.resolve("roster.json"));
        certificate = folder.resolve("tiny.certificate.json");
    }

    private Run certify() {
        return Run.of("check", problem, roster, "--certificate", certificate);
    }

    private Run verify() {
        return Run.of("check", problem, roster, "--verify-certificate", certificate);
    }

    @Test
    void writesJsonAndPage() throws IOException {
        Path page = folder.resolve("tiny.certificate.html");
        Run run = certify();
        assertThat(run.err().lines()).containsExactly("written to " + certificate + ", " + page);
        assertThat(Files.readString(certificate)).contains("\"verdict\": \"LAWFUL\"", "\"id\": \"US-WA\"");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Ada");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writesTheSameAgain() throws IOException {
        certify();
        byte[] first = Files.readAllBytes(certificate);
        certify();
        assertThat(certificate).hasBinaryContent(first);
    }

    @Test
    void certifiesAnUnlawfulRosterAsSuch() throws IOException {
        roster = TinyTown.write(TinyTown.rosterStartingAt(12, 1), roster);
        assertThat(certify().exitCode()).isEqualTo(ExitCode.UNLAWFUL_ROSTER);
        assertThat(Files.readString(certificate)).contains("\"verdict\": \"UNLAWFUL\"", "TIME_WINDOW");
    }

    @Test
    void findsItsOwnCertificateGenuine() {
        certify();
        Run run = verify();
        assertThat(run.out().lines()).endsWith(certificate + ": the certificate of this roster");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysInOneLineThatACertificateIsOfAnotherRoster() throws IOException {
        certify();
        roster = TinyTown.write(TinyTown.rosterStartingAt(11, 59), roster);
        Run run = verify();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().toList().getLast())
                .matches("\\Q" + certificate + "\\E: not the certificate of this roster: "
                        + "SHA-256 of the roster is [0-9a-f]{64}, must be [0-9a-f]{64}");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHER_CERTIFICATE);
    }

    @Test
    void saysInOneLineThatACertificateIsOfAnotherProblem() throws IOException {
        certify();
        TinyTown.write(TinyTown.refusingToAssume("US-WA"), problem);
        assertThat(verify().out()).contains(": not the certificate of this roster: SHA-256 of the problem is ");
    }

    @Test
    void namesALineThatSomebodyChanged() throws IOException {
        certify();
        Files.writeString(certificate, Files.readString(certificate).replace("\"LAWFUL\"", "\"SPLENDID\""));
        assertThat(verify().out().lines().toList().getLast())
                .startsWith(certificate + ": not the certificate of this roster: line ")
                .endsWith(": \"verdict\": \"SPLENDID\", must be \"verdict\": \"LAWFUL\"");
    }

    @Test
    void showsTenDifferencesCutShort() throws IOException {
        certify();
        Files.writeString(certificate, Files.readString(certificate) + ("x".repeat(300) + "\n").repeat(12));
        List<String> lines = verify().out().lines().skip(1).toList();
        String start = certificate + ": ";
        assertThat(lines).hasSize(12);
        assertThat(lines.subList(0, 10))
                .allSatisfy(
                        line -> assertThat(line).hasSize(start.length() + 200).endsWith("x…"));
        assertThat(lines.subList(10, 12))
                .containsExactly(start + "and 2 more", start + "not the certificate of this roster, 12 differences");
    }

    @Test
    void saysInTheJsonWhetherTheCertificateMatches() throws IOException {
        certify();
        assertThat(verifyAsJson().out())
                .contains("\"certificateMatches\" : true", "\"moreCertificateDifferences\" : 0");
        Files.writeString(certificate, Files.readString(certificate) + "x\n".repeat(12));
        Run run = verifyAsJson();
        assertThat(run.out())
                .contains("\"certificateMatches\" : false", ": x, must not be there\"")
                .contains("\"moreCertificateDifferences\" : 2");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHER_CERTIFICATE);
    }

    private Run verifyAsJson() {
        return Run.of("check", problem, roster, "--verify-certificate", certificate, "--json");
    }

    @Test
    void refusesThePage() {
        certify();
        Path page = folder.resolve("tiny.certificate.html");
        Run run = Run.of("check", problem, roster, "--verify-certificate", page);
        assertThat(run.err().lines())
                .containsExactly(
                        "error: " + page + ": is no certificate, must be the JSON that --certificate has written");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    private Path ours(String rest) throws IOException {
        return Files.writeString(folder.resolve("ours.json"), """
                {"pack": "OURS", "title": "House rules", "layer": "COMPANY", "extends": "US-WA", "rules": [
                  {"id": "ours.rest", "type": "MinDailyRest", "effect": "HARD", "params": {"rest": "%s"},
                   "source": {"cite": "house rule 3", "status": "CONFIRMED"}}
                ]}""".formatted(rest));
    }

    @Test
    void findsACertificateGenuineOnlyUnderTheSamePackOfOnesOwn() throws IOException {
        Path rules = ours("PT12H");
        Run.of("check", problem, roster, "--rules", rules, "--certificate", certificate);
        assertThat(Files.readString(certificate))
                .containsSubsequence("\"id\": \"OURS\"", "\"id\": \"US-WA\"", "\"id\": \"US\"");

        assertThat(Run.of("check", problem, roster, "--rules", rules, "--verify-certificate", certificate)
                        .exitCode())
                .isZero();
        Run other = Run.of("check", problem, roster, "--rules", ours("PT13H"), "--verify-certificate", certificate);
        assertThat(other.out()).contains("\"sha256\": ", ", must be ");
        assertThat(other.exitCode()).isEqualTo(ExitCode.OTHER_CERTIFICATE);
    }

    @Test
    void saysThatACertificateIsMissing() {
        Run run = verify();
        assertThat(run.err()).startsWith("error: " + certificate + ": cannot be read: no such file");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void overwritesNoInput() {
        Run run = Run.of("check", problem, roster, "--certificate", roster);
        assertThat(run.err()).startsWith("error: " + roster + ": is the roster, must be another file");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void wantsTheFileOfTheJson() {
        Run run = Run.of("check", problem, roster, "--certificate", folder.resolve("c.html"));
        assertThat(run.err()).contains("c.html: is where the page goes, must be a file for the JSON, such as");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
