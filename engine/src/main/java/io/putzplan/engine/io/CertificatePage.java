package io.putzplan.engine.io;

import io.putzplan.engine.check.Certificate;
import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.PackReference;
import io.putzplan.engine.check.PersonLimits;
import io.putzplan.engine.check.ProvenLimit;
import io.putzplan.engine.check.ReliedConsent;
import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.check.UnjudgedRule;
import io.putzplan.engine.check.UsedRule;
import io.putzplan.engine.check.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a certificate as a page: verdict, closest limits and what the proof rests on first, then person by person. */
final class CertificatePage {

    private static final String TEMPLATE = "certificate.html";
    private static final int CLOSEST = 10;

    private final CertificateDocument document;
    private final Certificate certificate;

    CertificatePage(CertificateDocument document) {
        this.document = document;
        this.certificate = document.certificate();
    }

    String toHtml() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("problem", Html.escaped(certificate.problem()));
        parts.put("firstDay", certificate.period().firstDay().toString());
        parts.put("lastDay", certificate.period().lastDay().toString());
        parts.put("zone", Html.escaped(certificate.period().zone().toString()));
        parts.put("engineVersion", Html.escaped(document.engineVersion()));
        parts.put("problemSha256", document.problemSha256());
        parts.put("rosterSha256", document.rosterSha256());
        parts.put("verdict", verdict());
        parts.put("violations", violations());
        parts.put("closest", closest());
        parts.put("packs", list(certificate.packs(), CertificatePage::pack));
        parts.put("consents", consents());
        parts.put("unconfirmed", rules(certificate.unconfirmed()));
        parts.put("secondary", rules(certificate.secondary()));
        parts.put("notJudged", notJudged());
        parts.put("people", people());
        return Html.filled(template(), parts);
    }

    private String verdict() {
        CheckReport verdict = certificate.verdict();
        int count = verdict.violations().size();
        return verdict.isLawful()
                ? "<p class=\"verdict lawful\"><strong>Lawful</strong> No hard rule of law, contract or promise is broken.</p>"
                : "<p class=\"verdict unlawful\"><strong>Unlawful</strong> %d %s, %s in all.</p>"
                        .formatted(count, count == 1 ? "violation" : "violations", duration(verdict.hardSeconds()));
    }

    private String violations() {
        List<Violation> violations = certificate.verdict().violations();
        return violations.isEmpty()
                ? ""
                : "<section><h2>Violations</h2>\n<ol class=\"violations\">\n"
                        + violations.stream()
                                .map(violation -> "<li>" + bdi(violation.message()) + " <span class=\"rule\">"
                                        + Html.escaped(violation.ruleId()) + "</span></li>\n")
                                .collect(Collectors.joining())
                        + "</ol></section>";
    }

    /** A limit of one person. */
    private record Closest(PersonLimits person, ProvenLimit limit) {

        private long seconds() {
            return limit.margin().seconds();
        }
    }

    /** Of each rule the person who comes closest, of those the closest ones. */
    private String closest() {
        Map<String, Closest> byRule = new LinkedHashMap<>();
        for (PersonLimits person : certificate.people()) {
            for (ProvenLimit limit : person.limits()) {
                byRule.merge(
                        limit.margin().rule() + " " + limit.margin().ruleId(),
                        new Closest(person, limit),
                        (known, other) -> other.seconds() < known.seconds() ? other : known);
            }
        }
        String rows = byRule.values().stream()
                .filter(closest -> !closest.limit().isNothingOfNothing())
                .sorted(Comparator.comparingLong(Closest::seconds))
                .limit(CLOSEST)
                .map(closest -> LimitRows.withPerson(closest.limit(), closest.person()))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "<p>Nobody comes near any limit.</p>" : LimitRows.table(rows, true);
    }

    private static String pack(PackReference pack) {
        return "<b>" + Html.escaped(pack.id()) + "</b> " + bdi(pack.title()) + ", "
                + pack.layer().name().toLowerCase(Locale.ROOT)
                + (pack.date() == null ? ", sources undated" : ", sources read up to " + pack.date())
                + (pack.sha256() == null ? "" : ", SHA-256 of the file <code>" + pack.sha256() + "</code>")
                + (pack.replacements().isEmpty() ? "" : list(pack.replacements(), CertificatePage::replacement));
    }

    private static String replacement(Replacement replacement) {
        return "<b>" + Html.escaped(replacement.ruleId()) + "</b> " + bdi(replacement.citation()) + " replaces <b>"
                + Html.escaped(replacement.replacedId()) + "</b>, " + bdi(replacement.replacedCitation());
    }

    private String consents() {
        return list(
                certificate.consents(),
                (ReliedConsent consent) -> bdi(consent.name()) + " (" + bdi(consent.cleaner()) + ") consented to <b>"
                        + Html.escaped(consent.ruleId()) + "</b> from " + consent.from()
                        + (consent.until() == null ? " until revoked" : " to " + consent.until())
                        + "; otherwise: " + bdi(consent.message()));
    }

    private static String rules(List<UsedRule> rules) {
        return list(rules, rule -> "<b>" + Html.escaped(rule.ruleId()) + "</b> " + bdi(rule.citation()));
    }

    /** What is said alike of many people, or by many rules, is said once. */
    private String notJudged() {
        Map<String, List<UnjudgedRule>> byRule = certificate.unjudged().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.ruleId() + " " + rule.reason(), LinkedHashMap::new, Collectors.toList()));
        Map<String, List<UnjudgedRule>> alike = new LinkedHashMap<>();
        byRule.values()
                .forEach(rules -> alike.computeIfAbsent(said(rules), key -> new ArrayList<>())
                        .add(rules.getFirst()));
        return list(
                List.copyOf(alike.entrySet()),
                entry -> entry.getValue().stream()
                                .map(rule -> "<b>" + Html.escaped(rule.ruleId()) + "</b> " + bdi(rule.citation()))
                                .collect(Collectors.joining("; "))
                        + ": " + entry.getKey());
    }

    private static String said(List<UnjudgedRule> ofOneRule) {
        String people = ofOneRule.stream()
                .map(UnjudgedRule::person)
                .filter(Objects::nonNull)
                .map(CertificatePage::bdi)
                .collect(Collectors.joining(", "));
        return bdi(ofOneRule.getFirst().reason()) + (people.isEmpty() ? "" : " (" + people + ")");
    }

    private String people() {
        return certificate.people().stream().map(CertificatePage::person).collect(Collectors.joining());
    }

    private static String person(PersonLimits person) {
        long broken = person.limits().stream().filter(limit -> !limit.isKept()).count();
        String rows = person.limits().stream().map(LimitRows::plain).collect(Collectors.joining());
        return "<details" + (broken > 0 ? " open" : "") + "><summary>" + bdi(person.name()) + " <span class=\"rule\">"
                + person.contracts().stream().map(CertificatePage::bdi).collect(Collectors.joining(", ")) + "</span>"
                + (broken > 0 ? " <span class=\"broken\">" + broken + " broken</span>" : "") + "</summary>\n"
                + LimitRows.table(rows, false)
                + "</details>\n";
    }

    private static <T> String list(List<T> items, Function<T, String> item) {
        return items.isEmpty()
                ? "<p>None.</p>"
                : "<ul>\n"
                        + items.stream()
                                .map(element -> "<li>" + item.apply(element) + "</li>\n")
                                .collect(Collectors.joining())
                        + "</ul>";
    }

    /** Text that may run from right to left without turning round what stands beside it. */
    static String bdi(String text) {
        return "<bdi>" + Html.escaped(text) + "</bdi>";
    }

    private static String duration(long seconds) {
        return LimitRows.duration(seconds);
    }

    private static String template() {
        try (InputStream in = CertificatePage.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("The template (" + TEMPLATE + ") must be on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
