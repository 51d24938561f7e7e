package dev.postmortem.render.action;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.SafePolicy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the actions, and what stands in them. */
final class CsvColumns {

    private static final List<String> NAMES = List.of(
            "external_id",
            "incident",
            "incident_title",
            "action",
            "what",
            "owner",
            "owner_kind",
            "priority",
            "due",
            "state",
            "reason",
            "opened",
            "started",
            "closed",
            "scope",
            "effect",
            "addresses",
            "success",
            "tracker",
            "tracker_url");

    private final List<String> attributes;
    private final SafePolicy links;

    CsvColumns(List<String> attributes, SafePolicy links) {
        this.attributes = attributes;
        this.links = links;
    }

    void header(CsvRows rows) throws IOException {
        for (String name : NAMES) {
            rows.value(name);
        }
        for (String name : attributes) {
            rows.text(name);
        }
        rows.endRow();
    }

    void row(TrackedAction action, ExternalId id, CsvRows rows) throws IOException {
        rows.value(id.value());
        rows.text(action.key().incident().orElse(""));
        rows.text(action.incident());
        rows.text(action.key().action());
        rows.text(action.what());
        rows.text(action.owner().map(owner -> owner.name()).orElse(""));
        rows.value(action.owner().map(owner -> code(owner.kind())).orElse(""));
        rows.text(action.priority().orElse(""));
        rows.text(action.due().map(LocalDate::toString).orElse(""));
        progress(action.progress(), rows);
        rows.text(action.scope().orElse(""));
        rows.text(action.effect().orElse(""));
        rows.text(String.join(", ", action.addresses()));
        rows.text(action.success().orElse(""));
        rows.text(action.tracker().map(link -> PlainText.of(link.content())).orElse(""));
        rows.text(action.tracker()
                .map(Link::url)
                .filter(url -> links.treatmentOf(url) != LinkPolicy.Treatment.HIDE)
                .orElse(""));
        for (String name : attributes) {
            rows.text(action.attributes().getOrDefault(name, ""));
        }
        rows.endRow();
    }

    private static void progress(Optional<ActionProgress> progress, CsvRows rows) {
        rows.value(progress.map(known -> code(known.state())).orElse(""));
        rows.text(progress.flatMap(ActionProgress::reason).orElse(""));
        time(progress.flatMap(ActionProgress::opened), rows);
        time(progress.flatMap(ActionProgress::started), rows);
        time(progress.flatMap(ActionProgress::closed), rows);
    }

    private static void time(Optional<TimeRef> time, CsvRows rows) {
        rows.text(time.map(known -> known.machine().orElse(known.text())).orElse(""));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
