package acme.incidents;

import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;

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
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;

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
        System.out.println("findings: "
                + PostmortemValidator.standard().validate(read).findings().size());
        for (Finding finding :
                PostmortemValidator.standard().validate(read.withTitle(" ")).findings()) {
            System.out.println(
                    "finding: " + finding.ruleId() + " at " + finding.location().pointer());
        }
        System.out.println(
                "page: " + Renderers.markdown().render(read).lines().findFirst().orElse(""));
        try {
            json.read("{\"titel\": \"x\"}");
        } catch (PostmortemJsonException e) {
            System.out.println("problems: " + e.problems().size());
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
