package io.putzplan.engine.io;

import io.putzplan.engine.check.Certificate;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A certificate with what ties it to its documents. Equal ones write equal bytes; there is no time of day in them.
 *
 * @param certificate what the roster proves
 * @param problemSha256 fingerprint of the problem
 * @param rosterSha256 fingerprint of the roster
 * @param engineVersion version of the engine that judged
 */
public record CertificateDocument(
        Certificate certificate, String problemSha256, String rosterSha256, String engineVersion) {

    /** The document on {@code certificate}, which is about {@code roster} for {@code problem}. */
    public static CertificateDocument of(
            Certificate certificate, RosterProblem problem, Roster roster, String engineVersion) {
        return new CertificateDocument(certificate, Fingerprint.of(problem), Fingerprint.of(roster), engineVersion);
    }

    /** As JSON, for programs. */
    public String toJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOutput.write(out, CertificateWriter.EXPANDED_DEPTH, json -> new CertificateWriter(json).write(this));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As a page that stands alone, for people. */
    public String toPage() {
        return new CertificatePage(this).toHtml();
    }
}
