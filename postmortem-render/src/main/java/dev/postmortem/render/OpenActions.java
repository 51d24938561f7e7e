package dev.postmortem.render;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.Outline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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
 * day. Actions of the same day stand in the order of their priorities and then of their postmortems.
 *
 * <p>Each postmortem is redacted for the audience of the options. Their zone and labels are those of the page, and their
 * filters and their limit of rows are applied to the page, once; each of its tables may have as many rows as the limit
 * says. A postmortem without actions adds nothing, whatever the options say about gaps.
 *
 * <p>It is immutable and can be shared between threads.
 *
 * @since 0.1.0
 */
public final class OpenActions {

    private static final String LAST = "~";
    private static final Comparator<TrackedAction> ORDER = Comparator.comparing(
                    (TrackedAction action) -> action.due().orElse(LocalDate.MAX))
            .thenComparing(action -> action.priority().orElse(LAST));

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
     * @throws IllegalStateException if the redactor or a filter fails; the message names it
     */
    public Document of(Collection<Postmortem> postmortems, RenderOptions options) {
        return of(postmortems, options, note -> {});
    }

    /**
     * Makes the document, and says what of it is not shown.
     *
     * @param postmortems the postmortems
     * @param options for whom it is made, in which zone and in which words; their outline is not asked
     * @param log takes what filters and the limit of rows leave out; a writer notes the rest
     * @return the document, which any writer writes
     * @throws IllegalStateException if the redactor or a filter fails; the message names it
     */
    public Document of(Collection<Postmortem> postmortems, RenderOptions options, RenderLog log) {
        Objects.requireNonNull(postmortems, "postmortems");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(log, "log");
        LocalDate today = day.apply(options.zone());
        Document page = new OpenActionsPage(today, options).of(open(postmortems, options));
        return new Assembly(options).finished(page, log);
    }

    private static List<TrackedAction> open(Collection<Postmortem> postmortems, RenderOptions options) {
        Assembly assembly = new Assembly(options.toBuilder()
                .outline(Outline.actions())
                .gaps(GapPolicy.OMIT)
                .embedData(false)
                .build());
        List<TrackedAction> open = new ArrayList<>();
        for (Postmortem postmortem : postmortems) {
            assembly.assembled(postmortem).sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Actions.class::isInstance)
                    .forEach(block -> ((Actions) block).actions().forEach(action -> {
                        if (action.isOpen()) {
                            open.add(action);
                        }
                    }));
        }
        open.sort(ORDER);
        return open;
    }
}
