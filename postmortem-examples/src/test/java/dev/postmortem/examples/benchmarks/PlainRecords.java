package dev.postmortem.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same data as plain records: the model's components under the model's names, and nothing else.
 *
 * <p>A time is an instant; a term, an amount and whatever the facts do not use is a text. Lists are copied, and that is
 * all these records do: no checks, no ids, no precision, no builders.
 */
final class PlainRecords {

    private PlainRecords() {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Postmortem(
            String schemaVersion,
            Optional<String> id,
            String title,
            DocumentStatus status,
            Optional<String> state,
            Optional<Severity> severity,
            List<String> kinds,
            String language,
            Optional<String> owningTeam,
            People people,
            List<String> tags,
            List<String> links,
            List<String> related,
            List<String> episodes,
            List<String> corrections,
            Systems systems,
            Summary summary,
            Impact impact,
            Timeline timeline,
            Detection detection,
            RootCauseAnalysis rootCause,
            ContributingFactors contributingFactors,
            Mitigations mitigation,
            RollbackDecisions rollback,
            Recovery recovery,
            WentWell wentWell,
            Improvements improvements,
            ActionItems actionItems,
            Lessons lessons,
            List<String> absences,
            List<String> suppressions,
            Map<String, String> attributes) {
        Postmortem {
            kinds = List.copyOf(kinds);
            tags = List.copyOf(tags);
            links = List.copyOf(links);
            related = List.copyOf(related);
            episodes = List.copyOf(episodes);
            corrections = List.copyOf(corrections);
            absences = List.copyOf(absences);
            suppressions = List.copyOf(suppressions);
            attributes = Map.copyOf(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DocumentStatus(
            String stage,
            Optional<Instant> draftedAt,
            Optional<Instant> reviewedAt,
            Optional<Instant> publishedAt,
            Optional<Instant> closedAt) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Severity(String scale, String level, int rank) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record People(List<String> authors, List<String> reviewers, List<String> responders) {
        People {
            authors = List.copyOf(authors);
            reviewers = List.copyOf(reviewers);
            responders = List.copyOf(responders);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Systems(List<Service> services, List<Database> databases) {
        Systems {
            services = List.copyOf(services);
            databases = List.copyOf(databases);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Service(String id, String name, Optional<String> description, Optional<String> owner) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Database(
            String id,
            String name,
            Optional<String> engine,
            Optional<String> version,
            Optional<String> namespace,
            Optional<String> cluster,
            Optional<String> role,
            Optional<String> topology,
            Optional<String> hosting,
            Optional<String> size,
            Optional<String> owner) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Summary(
            Optional<String> whatHappened,
            Optional<Instant> when,
            Optional<String> affected,
            Optional<String> howItEnded) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Impact(
            Optional<String> description,
            List<Measure> measures,
            List<ImpactWindow> windows,
            Optional<Instant> responseWindow,
            List<String> data) {
        Impact {
            measures = List.copyOf(measures);
            windows = List.copyOf(windows);
            data = List.copyOf(data);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ImpactWindow(
            String id,
            Instant when,
            Optional<String> level,
            Optional<String> component,
            Optional<String> episode,
            Optional<String> description,
            Optional<String> share,
            List<String> causedBy,
            List<Evidence> evidence,
            Optional<String> audience) {
        ImpactWindow {
            causedBy = List.copyOf(causedBy);
            evidence = List.copyOf(evidence);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Measure(
            String id,
            Optional<String> kind,
            String noun,
            String amount,
            Optional<String> scope,
            Optional<String> component,
            Optional<String> episode,
            Optional<Instant> during,
            List<Evidence> evidence,
            List<String> causedBy,
            Optional<String> audience) {
        Measure {
            evidence = List.copyOf(evidence);
            causedBy = List.copyOf(causedBy);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Evidence(
            String label,
            Optional<String> url,
            Optional<String> query,
            Optional<String> excerpt,
            Optional<String> audience) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Timeline(List<TimelineEvent> events, List<String> gaps) {
        Timeline {
            events = List.copyOf(events);
            gaps = List.copyOf(gaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TimelineEvent(
            String id,
            Optional<Instant> when,
            String kind,
            String text,
            List<String> milestones,
            List<String> components,
            Optional<String> episode,
            Optional<String> automation,
            List<Measure> measures,
            Optional<String> schemaChange,
            Optional<String> source,
            List<Evidence> evidence,
            List<String> concerns,
            Map<String, String> attributes,
            Optional<String> audience) {
        TimelineEvent {
            milestones = List.copyOf(milestones);
            components = List.copyOf(components);
            measures = List.copyOf(measures);
            evidence = List.copyOf(evidence);
            concerns = List.copyOf(concerns);
            attributes = Map.copyOf(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Detection(
            Optional<String> method,
            Optional<String> event,
            Optional<Instant> when,
            Optional<String> description,
            List<String> alerts,
            List<String> gaps) {
        Detection {
            alerts = List.copyOf(alerts);
            gaps = List.copyOf(gaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RootCauseAnalysis(
            Optional<String> conclusion, Optional<String> trigger, List<Cause> causes, List<String> ruledOut) {
        RootCauseAnalysis {
            causes = List.copyOf(causes);
            ruledOut = List.copyOf(ruledOut);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Cause(
            String id,
            String kind,
            String text,
            Optional<String> confidence,
            Optional<String> sufficiency,
            List<String> whys,
            List<Evidence> evidence,
            List<String> components,
            Optional<String> episode,
            List<String> causedBy,
            Optional<String> acceptance,
            Map<String, String> attributes,
            Optional<String> audience) {
        Cause {
            whys = List.copyOf(whys);
            evidence = List.copyOf(evidence);
            components = List.copyOf(components);
            causedBy = List.copyOf(causedBy);
            attributes = Map.copyOf(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ContributingFactors(List<ContributingFactor> factors) {
        ContributingFactors {
            factors = List.copyOf(factors);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ContributingFactor(
            String id,
            String what,
            Optional<String> effect,
            List<String> interactedWith,
            List<Evidence> evidence,
            List<String> components,
            Optional<String> acceptance,
            Optional<String> audience) {
        ContributingFactor {
            interactedWith = List.copyOf(interactedWith);
            evidence = List.copyOf(evidence);
            components = List.copyOf(components);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Mitigations(List<Mitigation> attempts) {
        Mitigations {
            attempts = List.copyOf(attempts);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Mitigation(
            String id,
            String what,
            Optional<Instant> started,
            Optional<Instant> ended,
            Optional<String> purpose,
            Optional<String> outcome,
            Optional<String> automation,
            Optional<String> permanence,
            Optional<String> inForceUntil,
            List<String> components,
            Optional<String> episode,
            List<Evidence> evidence,
            Optional<String> audience) {
        Mitigation {
            components = List.copyOf(components);
            evidence = List.copyOf(evidence);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RollbackDecisions(List<String> decisions) {
        RollbackDecisions {
            decisions = List.copyOf(decisions);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Recovery(List<String> checks, List<String> mechanisms, List<String> progress) {
        Recovery {
            checks = List.copyOf(checks);
            mechanisms = List.copyOf(mechanisms);
            progress = List.copyOf(progress);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record WentWell(List<Strength> items) {
        WentWell {
            items = List.copyOf(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Strength(String id, String text, List<String> protectedElements, Optional<String> audience) {
        Strength {
            protectedElements = List.copyOf(protectedElements);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Improvements(List<Improvement> items, List<Improvement> luck) {
        Improvements {
            items = List.copyOf(items);
            luck = List.copyOf(luck);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Improvement(
            String id, String text, List<String> actions, Optional<String> noActionReason, Optional<String> audience) {
        Improvement {
            actions = List.copyOf(actions);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActionItems(List<ActionItem> items) {
        ActionItems {
            items = List.copyOf(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ActionItem(
            String id,
            String what,
            Optional<String> owner,
            Optional<String> priority,
            Optional<LocalDate> due,
            Optional<String> scope,
            Optional<String> effect,
            List<String> addresses,
            Optional<String> success,
            Optional<String> status,
            Optional<String> tracker,
            Map<String, String> attributes,
            Optional<String> audience) {
        ActionItem {
            addresses = List.copyOf(addresses);
            attributes = Map.copyOf(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Lessons(List<Lesson> items) {
        Lessons {
            items = List.copyOf(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Lesson(String id, String kind, String text, Optional<String> audience) {}
}
