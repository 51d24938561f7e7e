package dev.postmortem.render;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.render.document.ActionOwner;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.section.SectionContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the document of open actions as they are on a day. */
final class OpenActionsPage {

    private final LocalDate today;
    private final SectionContext context;

    OpenActionsPage(LocalDate today, RenderOptions options) {
        this.today = today;
        this.context = SectionContext.of(Postmortem.builder().title("-").build(), options.page());
    }

    /** How soon an action is due. */
    private enum Part {
        OVERDUE("overdue", Label.OVERDUE_TITLE),
        TO_COME("not-yet-due", Label.NOT_YET_DUE_TITLE),
        UNDATED("without-date", Label.WITHOUT_DATE_TITLE);

        private final String id;
        private final Label title;

        Part(String id, Label title) {
            this.id = id;
            this.title = title;
        }

        static Part of(TrackedAction action, LocalDate today) {
            return action.due()
                    .map(due -> due.isBefore(today) ? OVERDUE : TO_COME)
                    .orElse(UNDATED);
        }
    }

    /** Returns the document of actions, which stand in it in their order. */
    Document of(List<TrackedAction> open) {
        Map<Part, List<TrackedAction>> parts = new EnumMap<>(Part.class);
        for (TrackedAction action : open) {
            parts.computeIfAbsent(Part.of(action, today), part -> new ArrayList<>())
                    .add(action);
        }
        List<Section> sections = new ArrayList<>();
        parts.forEach((part, actions) -> sections.add(section(part, actions)));
        return new Document(
                new DocumentMeta(
                        Optional.empty(),
                        context.label(Label.OPEN_ACTIONS_TITLE),
                        Optional.of(context.options().labels().language()),
                        Map.of("as-of", today.toString())),
                List.of(Blocks.paragraph(counted(parts, open.size()))),
                sections);
    }

    private String counted(Map<Part, List<TrackedAction>> parts, int open) {
        return open == 0
                ? context.label(Label.NO_OPEN_ACTIONS)
                : context.label(
                        Label.OPEN_ACTIONS_COUNTED,
                        today.toString(),
                        Integer.toString(open),
                        Integer.toString(
                                parts.getOrDefault(Part.OVERDUE, List.of()).size()),
                        Integer.toString(
                                parts.getOrDefault(Part.UNDATED, List.of()).size()));
    }

    private Section section(Part part, List<TrackedAction> actions) {
        Table table = new Table(Optional.empty(), columns(part), Sequence.from(actions, action -> row(action, part)));
        return new Section(SectionId.of(part.id), Optional.empty(), context.label(part.title), List.of(table));
    }

    private List<Column> columns(Part part) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("incident", context.label(Label.INCIDENT)));
        columns.add(Column.of("id", context.label(Label.ID)));
        columns.add(Column.of("action", context.label(Label.ACTION)));
        columns.add(Column.of("owner", context.label(Label.OWNER)));
        columns.add(Column.of("priority", context.label(Label.PRIORITY)));
        if (part != Part.UNDATED) {
            columns.add(Column.of("due", context.label(Label.DUE)));
        }
        if (part == Part.OVERDUE) {
            columns.add(Column.numeric("days-overdue", context.label(Label.DAYS_OVERDUE)));
        }
        return columns;
    }

    private Row row(TrackedAction action, Part part) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Inlines.text(action.key().incident().orElse(action.incident()))));
        cells.add(Cell.of(Inlines.text(action.key().action())));
        cells.add(new Cell(Inlines.lines(action.what())));
        cells.add(new Cell(owner(action.owner())));
        cells.add(action.priority()
                .map(code -> Cell.of(Inlines.text(context.term(Priority.of(code)))))
                .orElseGet(Cell::empty));
        action.due().ifPresent(due -> {
            cells.add(Cell.of(context.date(due)));
            if (part == Part.OVERDUE) {
                cells.add(Cell.of(Inlines.text(Long.toString(ChronoUnit.DAYS.between(due, today)))));
            }
        });
        return new Row(cells);
    }

    private List<Inline> owner(Optional<ActionOwner> owner) {
        if (owner.isEmpty() || owner.get().name().isBlank()) {
            return List.of(Inlines.strong(context.label(Label.NO_OWNER)));
        }
        Inline name = Inlines.person(owner.get().name());
        return switch (owner.get().kind()) {
            case TEAM -> context.sentence(Label.OWNER_TEAM, List.of(List.of(name)));
            case ROLE -> context.sentence(Label.OWNER_ROLE, List.of(List.of(name)));
            case PERSON -> List.of(name);
        };
    }
}
