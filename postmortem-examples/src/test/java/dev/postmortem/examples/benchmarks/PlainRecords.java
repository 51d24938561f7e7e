package dev.postmortem.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The same data as plain records: the model's components under the model's names, and nothing else.
 *
 * <p>A time is an instant; a term, an amount and whatever the facts do not use is a text. Lists are copied, and that is
 * all these records do: no checks, no ids, no precision, no builders.
 */
final class PlainRecords {

    private PlainRecords() {}

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static Map<String, String> copy(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            Optional<People> people,
            List<String> tags,
            List<String> links,
            List<String> related,
            List<String> episodes,
            List<String> corrections,
            Systems systems,
            Summary summary,
            Impact impact,
            Timeline timeline,
            Optional<Detection> detection,
            RootCauseAnalysis rootCause,
            ContributingFactors contributingFactors,
            Mitigations mitigation,
            Optional<RollbackDecisions> rollback,
            Optional<Recovery> recovery,
            WentWell wentWell,
            Improvements improvements,
            ActionItems actionItems,
            Lessons lessons,
            List<String> absences,
            List<String> suppressions,
            Map<String, String> attributes) {
        Postmortem {
            kinds = copy(kinds);
            tags = copy(tags);
            links = copy(links);
            related = copy(related);
            episodes = copy(episodes);
            corrections = copy(corrections);
            absences = copy(absences);
            suppressions = copy(suppressions);
            attributes = copy(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DocumentStatus(
            String stage,
            Optional<Instant> draftedAt,
            Optional<Instant> reviewedAt,
            Optional<Instant> publishedAt,
            Optional<Instant> closedAt) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Severity(String scale, String level, int rank) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record People(List<String> authors, List<String> reviewers, List<String> responders) {
        People {
            authors = copy(authors);
            reviewers = copy(reviewers);
            responders = copy(responders);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Systems(List<Service> services, List<Database> databases) {
        Systems {
            services = copy(services);
            databases = copy(databases);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Service(String id, String name, Optional<String> description, Optional<String> owner) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Summary(
            Optional<String> whatHappened,
            Optional<Instant> when,
            Optional<String> affected,
            Optional<String> howItEnded) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Impact(
            Optional<String> description,
            List<Measure> measures,
            List<ImpactWindow> windows,
            Optional<Instant> responseWindow,
            List<String> data) {
        Impact {
            measures = copy(measures);
            windows = copy(windows);
            data = copy(data);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            causedBy = copy(causedBy);
            evidence = copy(evidence);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            evidence = copy(evidence);
            causedBy = copy(causedBy);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Evidence(
            String label,
            Optional<String> url,
            Optional<String> query,
            Optional<String> excerpt,
            Optional<String> audience) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Timeline(List<TimelineEvent> events, List<String> gaps) {
        Timeline {
            events = copy(events);
            gaps = copy(gaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            milestones = copy(milestones);
            components = copy(components);
            measures = copy(measures);
            evidence = copy(evidence);
            concerns = copy(concerns);
            attributes = copy(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Detection(
            Optional<String> method,
            Optional<String> event,
            Optional<Instant> when,
            Optional<String> description,
            List<String> alerts,
            List<String> gaps) {
        Detection {
            alerts = copy(alerts);
            gaps = copy(gaps);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RootCauseAnalysis(
            Optional<String> conclusion, Optional<String> trigger, List<Cause> causes, List<String> ruledOut) {
        RootCauseAnalysis {
            causes = copy(causes);
            ruledOut = copy(ruledOut);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            whys = copy(whys);
            evidence = copy(evidence);
            components = copy(components);
            causedBy = copy(causedBy);
            attributes = copy(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ContributingFactors(List<ContributingFactor> factors) {
        ContributingFactors {
            factors = copy(factors);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            interactedWith = copy(interactedWith);
            evidence = copy(evidence);
            components = copy(components);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Mitigations(List<Mitigation> attempts) {
        Mitigations {
            attempts = copy(attempts);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            components = copy(components);
            evidence = copy(evidence);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RollbackDecisions(List<String> decisions) {
        RollbackDecisions {
            decisions = copy(decisions);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Recovery(List<String> checks, List<String> mechanisms, List<String> progress) {
        Recovery {
            checks = copy(checks);
            mechanisms = copy(mechanisms);
            progress = copy(progress);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record WentWell(List<Strength> items) {
        WentWell {
            items = copy(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Strength(String id, String text, List<String> protectedElements, Optional<String> audience) {
        Strength {
            protectedElements = copy(protectedElements);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Improvements(List<Improvement> items, List<Improvement> luck) {
        Improvements {
            items = copy(items);
            luck = copy(luck);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Improvement(
            String id, String text, List<String> actions, Optional<String> noActionReason, Optional<String> audience) {
        Improvement {
            actions = copy(actions);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ActionItems(List<ActionItem> items) {
        ActionItems {
            items = copy(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
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
            addresses = copy(addresses);
            attributes = copy(attributes);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Lessons(List<Lesson> items) {
        Lessons {
            items = copy(items);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Lesson(String id, String kind, String text, Optional<String> audience) {}
}
