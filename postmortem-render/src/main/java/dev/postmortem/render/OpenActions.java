package dev.postmortem.render;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.render.document.ActionOwner;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Alignment;
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
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.section.SectionContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The open actions of many postmortems in one document: those that are overdue first, the longest overdue at the top, then
 * those that are still to come, then those of which nobody said until when, which no order by date could place.
 *
 * <pre>{@code
 * Renderer renderer = Renderers.html(options);
 * Document open = OpenActions.on(LocalDate.of(2026, 4, 1)).of(postmortems, options);
 * String page = renderer.written(open).text();
 * }</pre>
 *
 * <p>An action is open unless its status says that it was finished or declined, and overdue from the day after its due
 * day. Actions of the same day stand in the order of their priorities and then of their postmortems. Each postmortem is
 * redacted for the audience of the options, and their filters, zone and labels hold, too. It is immutable and can be shared
 * between threads.
 *
 * @since 0.1.0
 */
public final class OpenActions {

    private static final Pattern LEVEL = Pattern.compile("p[0-9]");
    private static final String LAST = "~";

    /** Which day it is in a zone. */
    private final Function<ZoneId, LocalDate> day;

    private OpenActions(Function<ZoneId, LocalDate> day) {
        this.day = day;
    }

    /**
     * Returns the list as it is on a day.
     *
     * @param day the day
     * @return the list
     */
    public static OpenActions on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new OpenActions(zone -> day);
    }

    /**
     * Returns the list as it is at present.
     *
     * @param clock tells the present; which day that is depends on the zone of the options, not on that of the clock
     * @return the list
     */
    public static OpenActions by(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new OpenActions(zone -> LocalDate.ofInstant(clock.instant(), zone));
    }

    /**
     * Makes the document.
     *
     * @param postmortems the postmortems
     * @param options for whom it is made, in which zone and in which words; their outline is not asked
     * @return the document, which any writer writes
     */
    public Document of(Collection<Postmortem> postmortems, RenderOptions options) {
        LocalDate today = day.apply(options.zone());
        // Sorting needs all of them at once.
        List<TrackedAction> open = open(postmortems, options);
        return new Page(today, options).of(open);
    }

    private static List<TrackedAction> open(Collection<Postmortem> postmortems, RenderOptions options) {
        Assembly assembly =
                new Assembly(options.toBuilder().outline(Outline.actions()).build());
        List<TrackedAction> open = new ArrayList<>();
        for (Postmortem postmortem : postmortems) {
            assembly.document(postmortem, note -> {}).sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Actions.class::isInstance)
                    .forEach(block -> ((Actions) block).actions().forEach(action -> {
                        if (action.isOpen()) {
                            open.add(action);
                        }
                    }));
        }
        open.sort(Comparator.comparing((TrackedAction action) -> action.due().orElse(LocalDate.MAX))
                .thenComparing(action -> action.priority().orElse(LAST)));
        return open;
    }

    /** The document of one list. */
    private static final class Page {

        private final LocalDate today;
        private final SectionContext context;

        Page(LocalDate today, RenderOptions options) {
            this.today = today;
            this.context = SectionContext.of(Postmortem.builder().title("-").build(), options.page());
        }

        Document of(List<TrackedAction> open) {
            List<TrackedAction> overdue = open.stream()
                    .filter(action -> action.due().filter(today::isAfter).isPresent())
                    .toList();
            List<TrackedAction> undated =
                    open.stream().filter(action -> action.due().isEmpty()).toList();
            List<TrackedAction> toCome = open.stream()
                    .filter(action ->
                            action.due().filter(due -> !today.isAfter(due)).isPresent())
                    .toList();
            List<Section> sections = new ArrayList<>();
            section("overdue", Label.OVERDUE_TITLE, overdue).ifPresent(sections::add);
            section("not-yet-due", Label.NOT_YET_DUE_TITLE, toCome).ifPresent(sections::add);
            section("without-date", Label.WITHOUT_DATE_TITLE, undated).ifPresent(sections::add);
            return new Document(
                    new DocumentMeta(
                            Optional.empty(),
                            context.label(Label.OPEN_ACTIONS_TITLE),
                            Optional.of(context.options().labels().language()),
                            Map.of("as-of", today.toString())),
                    List.of(Blocks.paragraph(counted(open.size(), overdue.size(), undated.size()))),
                    sections);
        }

        private String counted(int open, int overdue, int undated) {
            return open == 0
                    ? context.label(Label.NO_OPEN_ACTIONS)
                    : context.label(
                            Label.OPEN_ACTIONS_COUNTED,
                            today.toString(),
                            Integer.toString(open),
                            Integer.toString(overdue),
                            Integer.toString(undated));
        }

        private Optional<Section> section(String id, Label title, List<TrackedAction> actions) {
            if (actions.isEmpty()) {
                return Optional.empty();
            }
            boolean overdue = title == Label.OVERDUE_TITLE;
            List<Column> columns = new ArrayList<>(List.of(
                    column("incident", Label.INCIDENT, Alignment.START),
                    column("id", Label.ID, Alignment.START),
                    column("action", Label.ACTION, Alignment.START),
                    column("owner", Label.OWNER, Alignment.START),
                    column("priority", Label.PRIORITY, Alignment.START)));
            if (title != Label.WITHOUT_DATE_TITLE) {
                columns.add(column("due", Label.DUE, Alignment.START));
            }
            if (overdue) {
                columns.add(column("days-overdue", Label.DAYS_OVERDUE, Alignment.END));
            }
            Table table = new Table(
                    Optional.empty(), columns, Sequence.from(actions, action -> row(action, columns.size(), overdue)));
            return Optional.of(new Section(SectionId.of(id), Optional.empty(), context.label(title), List.of(table)));
        }

        private Column column(String id, Label header, Alignment alignment) {
            return new Column(id, context.label(header), alignment);
        }

        private Row row(TrackedAction action, int columns, boolean overdue) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Inlines.text(action.key().incident().orElse(action.incident()))));
            cells.add(Cell.of(Inlines.text(action.key().action())));
            cells.add(new Cell(Inlines.lines(action.what())));
            cells.add(new Cell(owner(action.owner())));
            cells.add(action.priority()
                    .map(code -> Cell.of(Inlines.text(priority(code))))
                    .orElseGet(Cell::empty));
            action.due().filter(due -> columns > cells.size()).ifPresent(due -> {
                cells.add(Cell.of(context.date(due)));
                if (overdue) {
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

        private String priority(String code) {
            return LEVEL.matcher(code).matches() ? code.toUpperCase(Locale.ROOT) : context.term(Priority.of(code));
        }
    }
}
