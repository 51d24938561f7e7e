package dev.postmortem.render.report;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes findings as results. What one of them has that all must have then, all get. */
final class SarifResults {

    private final List<ReportedFinding> findings;
    private final SarifRules rules;
    private final SarifPlaces places;
    private final boolean haveSuppressions;
    private final boolean haveBaseline;

    SarifResults(List<ReportedFinding> findings, SarifRules rules, SarifPlaces places) {
        this.findings = findings;
        this.rules = rules;
        this.places = places;
        this.haveSuppressions =
                findings.stream().anyMatch(reported -> reported.suppression().isPresent());
        this.haveBaseline = findings.stream().anyMatch(ReportedFinding::known);
    }

    /** Whether any place in a file is told. */
    boolean haveFiles() {
        return findings.stream()
                .map(ReportedFinding::finding)
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.location()),
                        finding.related().stream().map(RelatedLocation::location)))
                .anyMatch(place -> place.source().isPresent());
    }

    void write(JsonText results) {
        findings.forEach(reported -> results.object(result -> write(reported, result)));
    }

    private void write(ReportedFinding reported, JsonText result) {
        Finding finding = reported.finding();
        result.text("ruleId", finding.ruleId());
        rules.writeRuleOfResult(finding.ruleId(), result);
        result.text("level", level(finding.severity()));
        if (haveBaseline) {
            result.text("baselineState", reported.known() ? "unchanged" : "new");
        }
        SarifMessage.write(result, finding.message(), linksTo(finding.related()));
        result.array(
                "locations",
                all -> all.object(location -> {
                    places.write(reported.document(), finding.location(), location);
                    SarifMessage.write(location, finding.location().path());
                }));
        related(reported, result);
        result.object("partialFingerprints", all -> all.text("postmortemFinding/v1", finding.fingerprint()));
        if (haveSuppressions) {
            suppressions(reported, result);
        }
        suggestions(finding, result);
    }

    /** GitHub shows a related place only where the message links to it, and can lead to places in files alone. */
    private static String linksTo(List<RelatedLocation> related) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < related.size(); i++) {
            if (related.get(i).location().source().isPresent()) {
                links.add(SarifMessage.link(related.get(i).label(), i + 1));
            }
        }
        return links.isEmpty() ? "" : " (" + String.join(", ", links) + ")";
    }

    private void related(ReportedFinding reported, JsonText result) {
        List<RelatedLocation> related = reported.finding().related();
        if (related.isEmpty()) {
            return;
        }
        result.array("relatedLocations", all -> {
            for (int i = 0; i < related.size(); i++) {
                int id = i + 1;
                RelatedLocation each = related.get(i);
                all.object(location -> {
                    location.number("id", id);
                    places.write(reported.document(), each.location(), location);
                    SarifMessage.write(location, each.label());
                });
            }
        });
    }

    /** "Either all or none" of a run's results have suppressions, so that those without have an empty list (3.27.23). */
    private static void suppressions(ReportedFinding reported, JsonText result) {
        result.array(
                "suppressions",
                all -> reported.suppression()
                        .ifPresent(why -> all.object(suppression -> {
                            suppression
                                    .text("kind", "inSource")
                                    .text("status", "accepted")
                                    .text("justification", why.reason());
                            if (why.expires().isPresent() || why.by().isPresent()) {
                                // SARIF has no words for these two.
                                suppression.object(
                                        "properties",
                                        more -> more.text("by", why.by())
                                                .text("expires", why.expires().map(LocalDate::toString)));
                            }
                        })));
    }

    private static void suggestions(Finding finding, JsonText result) {
        List<Suggestion> edits = finding.suggestions().stream()
                .filter(suggestion -> SarifFix.isPossible(suggestion, finding.location()))
                .distinct()
                .toList();
        List<Suggestion> words = finding.suggestions().stream()
                .filter(suggestion -> !edits.contains(suggestion))
                .toList();
        if (!edits.isEmpty()) {
            Location place = finding.location();
            result.array(
                    "fixes",
                    all -> edits.forEach(suggestion -> all.object(fix -> SarifFix.write(suggestion, place, fix))));
        }
        if (!words.isEmpty()) {
            result.object(
                    "properties",
                    more -> more.array(
                            "suggestions", all -> words.forEach(suggestion -> all.text(suggestion.label()))));
        }
    }

    static String level(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
