package dev.postmortem.render.action;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.ActionKey;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.TrackedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An action that a house made itself, which may hold what no postmortem can. */
final class OwnAction {

    private Optional<String> incident = Optional.of("INC-142");
    private Optional<String> priority = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<String> scope = Optional.empty();
    private Optional<String> effect = Optional.empty();
    private Optional<ActionProgress> progress = Optional.empty();
    private List<Block> details = List.of();

    OwnAction incident(String id) {
        incident = Optional.of(id);
        return this;
    }

    OwnAction priority(String code) {
        priority = Optional.of(code);
        return this;
    }

    OwnAction due(LocalDate day) {
        due = Optional.of(day);
        return this;
    }

    OwnAction scope(String code) {
        scope = Optional.of(code);
        return this;
    }

    OwnAction effect(String code) {
        effect = Optional.of(code);
        return this;
    }

    OwnAction closed(String machine) {
        TimeRef time = new TimeRef("then", Optional.of(machine));
        progress = Optional.of(new ActionProgress(
                ActionProgress.State.DONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(time)));
        return this;
    }

    OwnAction details(Block... blocks) {
        details = List.of(blocks);
        return this;
    }

    /** Returns a document that holds the action and nothing else, in a section. */
    Document document() {
        TrackedAction action = new TrackedAction(
                new ActionKey(incident, "AI-1", false),
                "Orders database: writes stall",
                "Alert on waits",
                Optional.empty(),
                priority,
                due,
                scope,
                effect,
                List.of(),
                Optional.empty(),
                progress,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Sequence.of(details));
        Actions actions = new Actions(List.of(Blocks.paragraph("Alert on waits")), Sequence.of(List.of(action)));
        return Document.builder("Actions")
                .section("actions", "Actions", section -> section.add(actions))
                .build();
    }

    Rendered writtenBy(DocumentWriter writer) {
        return writer.write(document());
    }
}
