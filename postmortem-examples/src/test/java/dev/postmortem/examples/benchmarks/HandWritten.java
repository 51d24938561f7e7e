package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.When;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of {@link FluentPostmortem} as a team writes it for itself: from the model, with a bare string builder, for
 * this one kind of postmortem, without escaping a character and without asking what else could be there.
 */
final class HandWritten {

    private final Postmortem postmortem;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> names = new HashMap<>();

    private HandWritten(Postmortem postmortem) {
        this.postmortem = postmortem;
        postmortem.systems().services().forEach(service -> names.put(service.id(), service.name()));
        postmortem.systems().databases().forEach(database -> names.put(database.id(), database.name()));
    }

    static String markdown(Postmortem postmortem) {
        HandWritten page = new HandWritten(postmortem);
        page.header();
        page.impact();
        page.timeline();
        page.durations();
        page.causes();
        page.response();
        page.followUp();
        return page.out.toString();
    }

    private void header() {
        var database = postmortem.systems().databases().get(0);
        List<Measure> measures = postmortem.impact().measures();
        int actions = postmortem.actionItems().items().size();
        out.append("# ").append(postmortem.id().orElseThrow()).append(": ").append(postmortem.title());
        out.append("\n\n| Fact | Value |\n| :--- | :--- |\n| Severity | **");
        out.append(postmortem.severity().orElseThrow().level()).append("** |\n| Incident | ");
        out.append(postmortem.kinds().get(0).code()).append(" |\n| Document | **draft**; ");
        out.append(actions).append(" of ").append(actions).append(" actions open |\n| Affected | ");
        amount(measures.get(0)).append("; ");
        amount(measures.get(1)).append(" |\n| Data loss | **not recorded** |\n| Database | ");
        out.append(database.name())
                .append(" (PostgreSQL ")
                .append(database.version().orElseThrow());
        out.append(") |\n| Service | ")
                .append(postmortem.systems().services().get(0).name());
        out.append(" |\n| Owning team | ").append(postmortem.owningTeam().orElseThrow());
        out.append(" |\n\n> [!IMPORTANT]\n> ")
                .append(postmortem.summary().affected().orElseThrow());
        out.append(" Whether data was lost is not recorded.\n\n## 2. Summary\n\n");
        out.append(postmortem.summary().whatHappened().orElseThrow()).append("\n\n**Affected:** ");
        out.append(postmortem.summary().affected().orElseThrow()).append("\n\n**How it ended:** ");
        out.append(postmortem.summary().howItEnded().orElseThrow());
    }

    private StringBuilder amount(Measure measure) {
        String text = measure.amount().text();
        if (text.length() == 5 && text.indexOf(' ') < 0) {
            text = text.substring(0, 2) + "," + text.substring(2);
        }
        return out.append("**").append(text).append("** ").append(measure.noun());
    }

    private void impact() {
        out.append("\n\n## 3. Impact\n\n_What was measured_\n\n| Id | Measure | Kind |\n| :--- | :--- | :--- |");
        for (Measure measure : postmortem.impact().measures()) {
            out.append("\n| ").append(measure.id()).append(" | ");
            amount(measure)
                    .append(" | ")
                    .append(measure.kind().orElseThrow().code())
                    .append(" |");
        }
        var window = postmortem.impact().windows().get(0);
        out.append(
                "\n\n_When customers felt it_\n\n| Id | When | Service | Component |\n| :--- | :--- | :--- | :--- |");
        out.append("\n| ").append(window.id()).append(" | ");
        full(local(window.when()));
        out.append(" UTC | ").append(window.level().orElseThrow().code()).append(" | ");
        out.append(names.get(window.component().orElseThrow())).append(" |");
    }

    private static LocalDateTime local(When when) {
        return ((Moment) when.time()).local();
    }

    private void full(LocalDateTime time) {
        out.append(time.toLocalDate()).append(' ');
        clock(time);
    }

    private void clock(LocalDateTime time) {
        two(time.getHour());
        out.append(':');
        two(time.getMinute());
        out.append(':');
        two(time.getSecond());
    }

    private void two(long number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private void timeline() {
        LocalDateTime zero = local(postmortem.impact().windows().get(0).when());
        out.append("\n\n## 4. Timeline\n\nAll times are UTC, ").append(zero.toLocalDate());
        out.append(". T+0 is the start of the impact, ");
        clock(zero);
        out.append(".\n\n| Time | Since start | Kind | Event | Component | Evidence | Id |\n");
        out.append("| :--- | ---: | :--- | :--- | :--- | :--- | :--- |");
        for (TimelineEvent event : postmortem.timeline().chronological()) {
            LocalDateTime time = local(event.when().orElseThrow());
            out.append("\n| ");
            clock(time);
            out.append(" | ");
            since(Duration.between(zero, time));
            out.append(" | ").append(event.kind().code()).append(" | ").append(event.text());
            if (!event.measures().isEmpty()) {
                Measure measure = event.measures().get(0);
                out.append(" (");
                amount(measure).append(", ").append(measure.id()).append(')');
            }
            out.append(" | ").append(names.get(event.components().get(0))).append(" | ");
            if (!event.evidence().isEmpty()) {
                var evidence = event.evidence().get(0);
                out.append('[').append(evidence.label()).append("](<");
                out.append(evidence.url().orElseThrow()).append(">); ");
                out.append(event.source().orElseThrow());
            }
            out.append(" | ").append(event.id()).append(" |");
        }
    }

    private void since(Duration duration) {
        out.append("T+");
        if (duration.toHours() > 0) {
            out.append(duration.toHours()).append('h');
            two(duration.toMinutesPart());
        } else {
            out.append(duration.toMinutes());
        }
        out.append('m');
        if (duration.toSecondsPart() > 0) {
            two(duration.toSecondsPart());
            out.append('s');
        }
    }

    private void durations() {
        LocalDateTime start = local(postmortem.impact().windows().get(0).when());
        out.append("\n\n_Durations, and how they are computed_\n\n| Duration | Value | Formula | Computed from |\n");
        out.append("| :--- | :--- | :--- | :--- |");
        duration("Time to detect", "no event is marked detected", "impact started", "detected", start);
        duration("Time to acknowledge", "no event is marked detected", "detected", "acknowledged", null);
        duration("Time to mitigate", "no event is marked mitigated", "impact started", "mitigated", start);
        duration("Time to recover", "no event is marked recovered", "impact started", "recovered", start);
        duration("Time to resolve", "no event is marked resolved", "impact started", "resolved", start);
        out.append("\n| Impact duration | unknown: impact ended is not told, only a point in time: ");
        out.append(start).append("Z | from impact started to impact ended | impact started ");
        clock(start);
        out.append(" (window IW-1); impact ended ");
        clock(start);
        out.append(" (window IW-1) |\n| Data-loss window | unknown: no data set is recorded as lost or intact");
        out.append(" | from start to end of the window whose data was lost |  |");
    }

    private void duration(String name, String reason, String from, String to, @Nullable LocalDateTime start) {
        out.append("\n| ").append(name).append(" | unknown: ").append(reason).append(" | from ");
        out.append(from).append(" to ").append(to).append(" | ");
        if (start != null) {
            out.append("impact started ");
            clock(start);
            out.append(" (window ")
                    .append(postmortem.impact().windows().get(0).id())
                    .append(')');
        }
        out.append(" |");
    }

    private void causes() {
        gap(5, "Detection and alerting");
        out.append("\n\n## 6. Root cause analysis");
        for (Cause cause : postmortem.rootCause().causes()) {
            String kind = cause.kind().code().replace('-', ' ');
            out.append("\n\n### ").append(cause.id()).append(": ");
            out.append(Character.toUpperCase(kind.charAt(0))).append(kind, 1, kind.length());
            out.append("\n\n").append(cause.text());
        }
        var factor = postmortem.contributingFactors().factors().get(0);
        out.append("\n\n## 7. Contributing factors\n\n- ").append(factor.id()).append(": ");
        out.append(factor.what()).append("\n\n  - **Made things worse:** ");
        out.append(factor.effect().orElseThrow());
    }

    private void gap(int number, String title) {
        out.append("\n\n## ").append(number).append(". ").append(title).append("\n\n> [!WARNING]\n> **Gap: section ");
        out.append(number).append(" \"").append(title).append("\" has no content.**");
    }

    private void response() {
        var attempt = postmortem.mitigation().attempts().get(0);
        out.append("\n\n## 8. Immediate mitigation\n\n| Id | Attempt | Start |\n| :--- | :--- | :--- |\n| ");
        out.append(attempt.id()).append(" | ").append(attempt.what()).append(" | ");
        full(local(attempt.started().orElseThrow()));
        out.append(" UTC |");
        gap(9, "Why rollback was or was not used");
        gap(10, "Recovery and validation");
    }

    private void followUp() {
        var strength = postmortem.wentWell().items().get(0);
        var improvement = postmortem.improvements().items().get(0);
        out.append("\n\n## 11. What went well\n\n- ").append(strength.id()).append(": ");
        out.append(strength.text()).append(" (protected: ");
        out.append(strength.protectedElements().get(0)).append(")\n\n## 12. What could be improved\n\n- ");
        out.append(improvement.id()).append(": ").append(improvement.text()).append(" (action: ");
        out.append(improvement.actions().get(0));
        out.append(")\n\n## 13. Action items\n\n| Id | Action | Owner | Priority | Due | Addresses |\n");
        out.append("| :--- | :--- | :--- | :--- | :--- | :--- |");
        for (ActionItem action : postmortem.actionItems().items()) {
            out.append("\n| ").append(action.id()).append(" | ").append(action.what());
            out.append(" | **no owner** | P1 | ")
                    .append(action.due().orElseThrow())
                    .append(" | ");
            out.append(String.join(", ", action.addresses())).append(" |");
        }
        traces();
        out.append("\n\n## 14. Lessons learned\n\n### Design\n\n- ");
        lesson(0).append("\n\n### Process\n\n- ");
        lesson(1).append('\n');
    }

    private StringBuilder lesson(int index) {
        var lesson = postmortem.lessons().items().get(index);
        return out.append(lesson.id()).append(": ").append(lesson.text());
    }

    private void traces() {
        Map<String, StringBuilder> answers = new HashMap<>();
        for (ActionItem action : postmortem.actionItems().items()) {
            action.addresses().forEach(id -> answer(answers, id, action.id()));
        }
        var improvement = postmortem.improvements().items().get(0);
        improvement.actions().forEach(id -> answer(answers, improvement.id(), id));
        out.append("\n\n### What was found, and what is done about it\n\nAnswered: ")
                .append(answers.size());
        out.append(" of ").append(postmortem.rootCause().causes().size() + 2);
        out.append(", by an action, a mitigation that lasts, or a reason for none.\n\n");
        out.append("| Finding | Kind | Answered by |\n| :--- | :--- | :--- |");
        for (Cause cause : postmortem.rootCause().causes()) {
            trace(cause.id(), cause.text(), cause.kind().code().replace('-', ' '), answers);
        }
        var factor = postmortem.contributingFactors().factors().get(0);
        trace(factor.id(), factor.what(), "contributing factor", answers);
        trace(improvement.id(), improvement.text(), "improvement", answers);
    }

    private static void answer(Map<String, StringBuilder> answers, String finding, String action) {
        StringBuilder ids = answers.computeIfAbsent(finding, id -> new StringBuilder());
        ids.append(ids.length() == 0 ? "" : ", ").append(action);
    }

    private void trace(String id, String text, String kind, Map<String, StringBuilder> answers) {
        StringBuilder ids = answers.get(id);
        out.append("\n| ")
                .append(id)
                .append(": ")
                .append(text)
                .append(" | ")
                .append(kind)
                .append(" | ");
        out.append(ids == null ? "**nothing yet**" : ids).append(" |");
    }
}
