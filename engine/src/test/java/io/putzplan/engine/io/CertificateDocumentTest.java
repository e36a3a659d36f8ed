package io.putzplan.engine.io;

import static io.putzplan.engine.fixture.CleanerBuilder.aCleaner;
import static io.putzplan.engine.fixture.ProblemBuilder.aProblem;
import static io.putzplan.engine.fixture.RouteBuilder.aRoute;
import static io.putzplan.engine.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.check.Certificate;
import io.putzplan.engine.fixture.MainStreet;
import io.putzplan.engine.fixture.Packs;
import io.putzplan.engine.fixture.Rosters;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CertificateDocumentTest {

    private static final String HOSTILE = "<script>alert(\"Ada\")</script> & 'Bob'";

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
        List<RulePack> chain = PackChain.of(RulePacks.load("US-WA"));

        assertThat(chain).extracting(RulePack::id).containsExactly("US-WA", "US");
        assertThat(PackChain.of(Packs.washington())).hasSize(2);
        assertThat(PackChain.of(new RulePack("OURS", "Our firm", List.of()))).hasSize(1);
    }
}
