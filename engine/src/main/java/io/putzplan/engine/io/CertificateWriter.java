package io.putzplan.engine.io;

import io.putzplan.engine.check.Certificate;
import io.putzplan.engine.check.PackReference;
import io.putzplan.engine.check.PersonLimits;
import io.putzplan.engine.check.ProvenLimit;
import io.putzplan.engine.check.ReliedConsent;
import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.check.UnjudgedRule;
import io.putzplan.engine.check.UsedRule;
import io.putzplan.engine.check.Violation;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.roster.LawMargin;
import tools.jackson.core.JsonGenerator;

/** Writes a certificate. */
final class CertificateWriter {

    /** Document, list of people, person, list of limits. */
    static final int EXPANDED_DEPTH = 4;

    private final JsonProperties json;

    CertificateWriter(JsonGenerator json) {
        this.json = new JsonProperties(json);
    }

    void write(CertificateDocument document) {
        Certificate certificate = document.certificate();
        json.object(() -> {
            json.text("engineVersion", document.engineVersion());
            json.object("problem", () -> problem(certificate, document.problemSha256()));
            json.object("roster", () -> json.text("sha256", document.rosterSha256()));
            json.array("packs", certificate.packs(), this::pack);
            json.text("verdict", certificate.verdict().isLawful() ? "LAWFUL" : "UNLAWFUL");
            json.number("hardSeconds", certificate.verdict().hardSeconds());
            json.array("violations", certificate.verdict().violations(), this::violation);
            json.array("people", certificate.people(), this::person);
            json.array("consents", certificate.consents(), this::consent);
            json.array("unconfirmed", certificate.unconfirmed(), this::rule);
            json.array("secondary", certificate.secondary(), this::rule);
            json.array("notJudged", certificate.unjudged(), this::unjudged);
        });
    }

    private void problem(Certificate certificate, String sha256) {
        PlanningPeriod period = certificate.period();
        json.text("id", certificate.problem());
        json.text("zone", period.zone());
        json.text("firstDay", period.firstDay());
        json.text("lastDay", period.lastDay());
        json.text("sha256", sha256);
    }

    private void pack(PackReference pack) {
        json.text("id", pack.id());
        json.text("title", pack.title());
        json.text("layer", pack.layer());
        json.textIfGiven("date", pack.date());
        json.textIfGiven("sha256", pack.sha256());
        json.arrayUnlessEmpty("replaces", pack.replacements(), this::replacement);
    }

    private void replacement(Replacement replacement) {
        json.text("ruleId", replacement.ruleId());
        json.text("citation", replacement.citation());
        json.text("replacedId", replacement.replacedId());
        json.text("replacedCitation", replacement.replacedCitation());
    }

    private void violation(Violation violation) {
        json.text("rule", violation.rule());
        json.text("ruleId", violation.ruleId());
        json.text("citation", violation.citation());
        json.textIfGiven("cleaner", violation.cleaner());
        json.textIfGiven("day", violation.day());
        json.textIfGiven("visit", violation.visit());
        json.number("seconds", violation.seconds());
        json.text("message", violation.message());
    }

    private void person(PersonLimits person) {
        json.text("person", person.person());
        json.text("name", person.name());
        json.textsUnlessEmpty("contracts", person.contracts());
        json.array("limits", person.limits(), this::limit);
    }

    private void limit(ProvenLimit limit) {
        LawMargin margin = limit.margin();
        json.text("rule", margin.rule());
        json.text("ruleId", margin.ruleId());
        json.text("citation", margin.citation());
        json.text("day", margin.day());
        json.number("secondsLeft", margin.seconds());
        json.text("measure", margin.measure());
        json.number("value", margin.value());
        json.number(limit.atLeast() ? "atLeast" : "atMost", margin.limit());
        json.text("from", margin.from());
        json.text("until", margin.until());
        json.text("words", limit.words());
    }

    private void consent(ReliedConsent consent) {
        json.text("ruleId", consent.ruleId());
        json.text("citation", consent.citation());
        json.text("cleaner", consent.cleaner());
        json.text("from", consent.from());
        json.textIfGiven("until", consent.until());
        json.number("seconds", consent.seconds());
        json.text("message", consent.message());
    }

    private void rule(UsedRule rule) {
        json.text("ruleId", rule.ruleId());
        json.text("citation", rule.citation());
    }

    private void unjudged(UnjudgedRule rule) {
        json.text("ruleId", rule.ruleId());
        json.text("citation", rule.citation());
        json.textIfGiven("person", rule.person());
        json.text("reason", rule.reason());
    }
}
