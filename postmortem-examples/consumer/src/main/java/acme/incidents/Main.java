package acme.incidents;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.RECOVERED;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.SeverityScale;
import dev.postmortem.render.Renderers;
import dev.postmortem.validation.EffectiveConfiguration;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Uses the library as an application would: drafts, appends, stores, checks, measures and renders. */
public final class Main {

    private static final SeverityScale HOUSE = SeverityScale.of("acme", "critical", "major", "minor");

    private Main() {}

    public static void main(String[] arguments) {
        Severity severity = HOUSE.level("major");
        Postmortem draft = Postmortem.builder()
                .id("INC-7")
                .title("Search: stale results after failover")
                .severity(severity)
                .kinds(IncidentKind.OUTAGE, IncidentKind.of("cache-poisoning"))
                .timeline(t -> t.on("2026-03-14", "Europe/London").at("10:00", CHANGE, "Failover", IMPACT_STARTED))
                .putAttribute("acme.ticket", "OPS-1")
                .build();

        Postmortem later = draft.withTimeline(
                draft.timeline().plusEvent(TimelineEvent.of("2026-03-14T10:05Z", SYMPTOM, "Results were stale")));
        Postmortem detected = later.toBuilder()
                .timeline(t -> t.addEvent(e -> e.when("2026-03-14T10:07Z")
                        .kind(SYMPTOM)
                        .text("Customers called")
                        .milestone(DETECTED)))
                .build();

        PostmortemJson json = PostmortemJson.standard();
        Postmortem read = json.read(json.write(detected));
        System.out.println("read equal: " + read.equals(detected));
        System.out.println("events: " + read.timeline().events().size());
        System.out.println("detected after: " + timeToDetect(read));
        PostmortemValidator validator = PostmortemValidator.standard();
        System.out.println("errors: "
                + validator.validate(read).findings(FindingSeverity.ERROR).size());
        for (Finding finding : validator.validate(read.withTitle(" ")).findings(FindingSeverity.ERROR)) {
            System.out.println(
                    "error: " + finding.ruleId() + " at " + finding.location().pointer());
        }
        applyHouseRules(read);
        System.out.println(
                "page: " + Renderers.markdown().render(read).lines().findFirst().orElse(""));
        try {
            json.read("{\"titel\": \"x\"}");
        } catch (PostmortemJsonException e) {
            System.out.println("problems: " + e.problems().size());
        }
    }

    /** Rules that are on the class path or the module path are found by themselves. */
    private static void applyHouseRules(Postmortem postmortem) {
        PostmortemValidator validator = PostmortemValidator.builder()
                .clock(Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC))
                .locale(Locale.GERMAN)
                .build();
        System.out.println("house rules: "
                + validator.configuration().rules().stream()
                        .map(EffectiveConfiguration.Rule::id)
                        .filter(id -> id.startsWith("acme:"))
                        .toList());
        Postmortem critical = postmortem.toBuilder()
                .severity(HOUSE.level("critical"))
                .timeline(t -> t.addEvent(e -> e.when("2026-03-16T10:30Z")
                        .kind(RECOVERY)
                        .text("Results are fresh again")
                        .milestone(RECOVERED)))
                .build();
        for (Finding finding : validator.validate(critical).findings()) {
            if (finding.ruleId().startsWith("acme:")) {
                System.out.println(finding.ruleId() + ": " + finding.message());
            }
        }
    }

    private static String timeToDetect(Postmortem postmortem) {
        for (Metric metric : Metrics.standard().measure(postmortem)) {
            if (metric.name().equals("time to detect") && metric.result() instanceof MetricResult.Value) {
                MetricResult.Value value = (MetricResult.Value) metric.result();
                return value.duration().toString();
            }
        }
        return "unknown";
    }
}
