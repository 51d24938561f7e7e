package dev.postmortem.examples.cookbook;

import static dev.postmortem.model.IncidentState.ONGOING;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.When;
import dev.postmortem.render.Renderers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens a draft from what Alertmanager posts to a webhook: a group of alerts, in its format of version 4. */
final class AlertRecipeTest {

    private static final String PAYLOAD = """
            {
              "version": "4",
              "groupKey": "{}:{service=\\"checkout\\"}",
              "status": "firing",
              "receiver": "postmortems",
              "commonLabels": {"service": "checkout"},
              "commonAnnotations": {"summary": "Checkout fails"},
              "externalURL": "https://alerts.acme.example",
              "alerts": [
                {
                  "status": "firing",
                  "labels": {"alertname": "CheckoutErrors", "severity": "page"},
                  "annotations": {"description": "[12 %](javascript:alert) of checkouts fail"},
                  "startsAt": "2026-03-14T10:10:04.731Z",
                  "endsAt": "0001-01-01T00:00:00Z",
                  "generatorURL": "https://prometheus.acme.example/graph?g0.expr=errors",
                  "fingerprint": "a1f27c4e9b3d5068"
                },
                {
                  "status": "firing",
                  "labels": {"alertname": "ReplicationLag", "severity": "ticket"},
                  "startsAt": "2026-03-14T10:12:00Z",
                  "endsAt": "0001-01-01T00:00:00Z",
                  "generatorURL": "https://prometheus.acme.example/graph?g0.expr=lag",
                  "fingerprint": "0c9d8e7f6a5b4321"
                }
              ]
            }
            """;

    // tag::alert[]
    static Postmortem draft(JsonNode group) {
        Postmortem.Builder draft = Postmortem.builder()
                .title(group.at("/commonAnnotations/summary").asString("Untitled"))
                .state(ONGOING)
                .detection(d -> d.method(DetectionMethod.ALERT));
        for (JsonNode alert : group.path("alerts")) {
            String name = alert.at("/labels/alertname").asString("Alert");
            String told = alert.at("/annotations/description").asString(name);
            String graph = alert.path("generatorURL").asString("");
            When fired = When.at(Instant.parse(alert.path("startsAt").asString()), Precision.SECOND);
            String id = "alert-" + alert.path("fingerprint").asString();

            draft.timeline(t -> t.at(fired, ALERT, told, e -> e.id(id).source("Alertmanager")))
                    .detection(d -> d.alertFired(name, a -> {
                        a.firedAt(fired);
                        if (!graph.isEmpty()) {
                            a.evidence("Graph", graph);
                        }
                    }));
        }
        return draft.build();
    }
    // end::alert[]

    private final Postmortem draft = draft(JsonMapper.shared().readTree(PAYLOAD));

    @Test
    void each_alert_of_the_group_is_an_event_that_can_be_found_again() {
        assertThat(draft.title()).isEqualTo("Checkout fails");
        assertThat(draft.timeline().events())
                .extracting(TimelineEvent::id)
                .containsExactly("alert-a1f27c4e9b3d5068", "alert-0c9d8e7f6a5b4321");
        assertThat(draft.detection().alerts())
                .extracting(Alert::name)
                .containsExactly("CheckoutErrors", "ReplicationLag");
    }

    @Test
    void the_time_is_that_of_the_alert_to_the_second() {
        assertThat(draft.timeline().events().get(0).when()).contains(When.parse("2026-03-14T10:10:04Z"));
    }

    @Test
    void an_alert_without_a_graph_has_no_evidence() {
        String withoutGraph = PAYLOAD.replaceAll("https://prometheus[^\"]*", "");

        Postmortem told = draft(JsonMapper.shared().readTree(withoutGraph));

        assertThat(told.detection().alerts())
                .hasSize(2)
                .allMatch(alert -> alert.evidence().isEmpty());
    }

    @Test
    void what_an_alert_says_stays_text() {
        assertThat(Renderers.html().render(draft))
                .contains("[12 %](javascript:alert) of checkouts fail")
                .doesNotContain("href=\"javascript:");
    }
}
