package io.putzplan.engine.io;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.putzplan.engine.check.Certificate;
import io.putzplan.engine.check.PackReference;
import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateDocumentTest {

    private static final String HOSTILE = "<script>alert(\"Ada\")</script> & 'Bob'";

    @TempDir
    private Path folder;

    private static RosterProblem lasting(Duration service) {
        return aProblem()
                .with(aCleaner(HOSTILE))
                .with(aVisit("v-1").lasting(service))
                .build();
    }

    private static Roster startingAt(RosterProblem problem, String start) {
        return Rosters.aRoster(
                problem, aRoute(problem, HOSTILE, start).visit("v-1").build());
    }

    private static CertificateDocument certify(RosterProblem problem, Roster roster) {
        Certificate certificate = Certificate.of(problem, MainStreet.of(problem), Packs.germany(), roster);
        return CertificateDocument.of(certificate, problem, roster, "1.2.3");
    }

    private static CertificateDocument certify(Duration service) {
        RosterProblem problem = lasting(service);
        return certify(problem, startingAt(problem, "2027-03-03T08:00"));
    }

    @Test
    void writesEqualBytesForEqualDocuments() {
        assertThat(certify(Duration.ofHours(2)).toJson())
                .isEqualTo(certify(Duration.ofHours(2)).toJson());
        assertThat(certify(Duration.ofHours(2)).toPage())
                .isEqualTo(certify(Duration.ofHours(2)).toPage());
    }

    @Test
    void changesTheFingerprintWithOneSecond() {
        RosterProblem problem = lasting(Duration.ofHours(2));
        CertificateDocument before = certify(problem, startingAt(problem, "2027-03-03T08:00"));
        CertificateDocument after = certify(problem, startingAt(problem, "2027-03-03T08:00:01"));

        assertThat(after.rosterSha256()).isNotEqualTo(before.rosterSha256()).hasSize(64);
        assertThat(after.problemSha256()).isEqualTo(before.problemSha256()).hasSize(64);
    }

    @Test
    void namesEveryLineThatDiffers() {
        RosterProblem problem = lasting(Duration.ofHours(2));
        CertificateDocument before = certify(problem, startingAt(problem, "2027-03-03T08:00"));
        CertificateDocument after = certify(problem, startingAt(problem, "2027-03-03T08:00:01"));

        assertThat(CertificateDifferences.between(before.toJson(), after.toJson()))
                .isNotEmpty()
                .first()
                .asString()
                .contains(before.rosterSha256(), "must be", after.rosterSha256());
        assertThat(CertificateDifferences.between(before.toJson(), before.toJson()))
                .isEmpty();
    }

    @Test
    void namesLinesTooManyAndLinesMissing() {
        assertThat(CertificateDifferences.between("a\nb\nc\n", "a\nc\n"))
                .containsExactly("line 2: b, must not be there");
        assertThat(CertificateDifferences.between("a\nc\n", "a\nb\nc\n")).containsExactly("after line 1: lacks b");
        assertThat(CertificateDifferences.between("a\nx\nc\nd\n", "a\nb\nc\ne\n"))
                .containsExactly("line 2: x, must be b", "line 4: d, must be e");
    }

    @Test
    void noticesOtherLineEnds() {
        assertThat(CertificateDifferences.between("a\r\n", "a\n")).containsExactly("other line ends");
    }

    @Test
    void tellsALawfulRosterOnTop() {
        String page = certify(Duration.ofHours(2)).toPage();

        assertThat(page).contains("<p class=\"verdict lawful\"><strong>Lawful</strong>");
        assertThat(page).doesNotContain("verdict unlawful", "<h2>Violations</h2>");
    }

    @Test
    void tellsAnUnlawfulRosterInRedOnTop() {
        CertificateDocument document = certify(Duration.ofHours(11));

        assertThat(document.toJson()).contains("\"verdict\": \"UNLAWFUL\"", "\"rule\": \"MAX_DAILY_WORK\"");
        assertThat(document.toPage())
                .contains("<p class=\"verdict unlawful\"><strong>Unlawful</strong>")
                .containsSubsequence("verdict unlawful", "<h2>Violations</h2>", "<h2>Closest limits</h2>")
                .contains(".unlawful { border-color: var(--bad); background: #fbeceb; color: var(--bad); }");
    }

    @Test
    void escapesAllTextOnThePage() {
        assertThat(certify(Duration.ofHours(2)).toPage())
                .contains("&lt;script&gt;alert(&quot;Ada&quot;)&lt;/script&gt; &amp; &#39;Bob&#39;")
                .doesNotContain("<script", "alert(\"");
    }

    @Test
    void takesSlotsInNamesForText() {
        assertThat(Html.filled("${a} ${b}", Map.of("a", "${b}", "b", "x"))).isEqualTo("${b} x");
    }

    @Test
    void showsNothingThatSteers() {
        assertThat(Html.escaped("a\u202eb\u0000c\nd")).isEqualTo("a\ufffdb\ufffdc\ufffdd");
    }

    @Test
    void needsNeitherNetworkNorScript() {
        assertThat(certify(Duration.ofHours(2)).toPage())
                .contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'")
                .doesNotContain("<script", "http://", "https://", "src=", "url(");
    }

    @Test
    void namesThePackAndWhatItExtends() {
        assertThat(PackChain.of(RulePacks.document("US-WA")))
                .extracting(PackReference::id, PackReference::sha256)
                .containsExactly(tuple("US-WA", null), tuple("US", null));
    }

    private RulePackDocument ours(String title) throws IOException {
        return RulePacks.readDocument(Files.writeString(folder.resolve("ours.json"), """
                {"pack": "DE", "title": "%s", "layer": "REGION", "extends": "DE", "rules": [
                  {"id": "ours.rest", "type": "MinDailyRest", "effect": "HARD", "replaces": "de.arbzg.rest",
                   "params": {"rest": "PT1H"}, "source": {"cite": "decree <3>", "status": "CONFIRMED"}},
                  {"id": "ours.span", "type": "MaxSpan", "effect": "HARD", "params": {"span": "PT14H"},
                   "source": {"cite": "decree 4", "status": "CONFIRMED"}}
                ]}""".formatted(title)));
    }

    private static CertificateDocument certifyUnder(RulePackDocument pack) {
        RosterProblem problem = lasting(Duration.ofHours(2));
        Roster roster = startingAt(problem, "2027-03-03T08:00");
        return CertificateDocument.of(
                Certificate.of(problem, MainStreet.of(problem), pack.pack(), PackChain.of(pack), roster),
                problem,
                roster,
                "1.2.3");
    }

    @Test
    void namesWhatAPackFromAFileExtendsWhateverItsId() throws IOException {
        assertThat(PackChain.of(ours("Ours"))).extracting(PackReference::title).containsExactly("Ours", "Germany");
    }

    @Test
    void namesTheFileOfAPackByItsBytes() throws IOException, NoSuchAlgorithmException {
        String sha256 = PackChain.of(ours("Ours")).getFirst().sha256();
        byte[] bytes = Files.readAllBytes(folder.resolve("ours.json"));

        assertThat(sha256)
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(certifyUnder(ours("Ours")).toJson()).contains("\"sha256\": \"" + sha256 + "\"");
        assertThat(certifyUnder(ours("Ours")).toPage()).contains("<code>" + sha256 + "</code>");
        assertThat(certifyUnder(ours("Others")).toJson()).doesNotContain(sha256);
    }

    @Test
    void listsEveryRuleThatReplacesAnother() throws IOException {
        CertificateDocument document = certifyUnder(ours("Ours"));

        assertThat(document.certificate().packs())
                .flatExtracting(PackReference::replacements)
                .containsExactly(new Replacement("ours.rest", "decree <3>", "de.arbzg.rest", "ArbZG §5(1)"));
        assertThat(document.toJson())
                .contains(
                        "\"replaces\": [",
                        "\"replacedId\": \"de.arbzg.rest\"",
                        "\"replacedCitation\": \"ArbZG §5(1)\"");
        assertThat(document.toPage())
                .contains("<li><b>ours.rest</b> <bdi>decree &lt;3&gt;</bdi> replaces <b>de.arbzg.rest</b>,"
                        + " <bdi>ArbZG §5(1)</bdi></li>");
    }
}
