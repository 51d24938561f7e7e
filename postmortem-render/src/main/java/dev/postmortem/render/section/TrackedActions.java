package dev.postmortem.render.section;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.ActionKey;
import dev.postmortem.render.document.ActionOwner;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.label.Label;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The actions as data beside what a page shows of them, each made when a format asks for it. */
final class TrackedActions {

    private final SectionContext context;

    // What all actions have in common.
    private final Optional<String> id;
    private final String title;
    private final String incident;
    private final Optional<Instant> documentRevised;

    private TrackedActions(Postmortem postmortem, SectionContext context) {
        this.context = context;
        this.id = postmortem.id().filter(given -> !given.isBlank());
        this.title = postmortem.title().isBlank() ? context.label(Label.UNTITLED) : postmortem.title();
        this.incident =
                id.map(given -> context.label(Label.LABELLED, given, title)).orElse(title);
        this.documentRevised = documentRevised(postmortem);
    }

    /** Returns what is shown of actions, with the actions as data. */
    static Actions shownAs(List<Block> shown, List<ActionItem> actions, Postmortem postmortem, SectionContext context) {
        return new Actions(shown, Sequence.from(actions, new TrackedActions(postmortem, context)::tracked));
    }

    /** Says whether there is still something to do. */
    static boolean isOpen(ActionItem action) {
        return action.status().map(status -> state(status.state()).isOpen()).orElse(true);
    }

    private TrackedAction tracked(ActionItem action) {
        return new TrackedAction(
                new ActionKey(
                        id,
                        action.id(),
                        action.idOrigin().filter(IdOrigin.ASSIGNED::equals).isPresent()),
                title,
                action.what(),
                action.owner().map(this::owner),
                action.priority().map(Term::code),
                action.due(),
                action.scope()
                        .map(scope -> scope.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                action.effect().map(Term::code),
                action.addresses(),
                action.success(),
                action.status().map(this::progress),
                action.tracker()
                        .filter(link -> !link.url().isBlank())
                        .map(link -> new Link(link.url(), List.of(Inlines.text(link.title())))),
                action.attributes(),
                revised(action),
                () -> ActionDetails.of(action, incident, context).iterator());
    }

    private ActionOwner owner(Owner owner) {
        ActionOwner.Kind kind = owner instanceof Owner.Team
                ? ActionOwner.Kind.TEAM
                : owner instanceof Owner.Role ? ActionOwner.Kind.ROLE : ActionOwner.Kind.PERSON;
        return new ActionOwner(kind, owner.name());
    }

    private ActionProgress progress(ActionStatus status) {
        return new ActionProgress(
                state(status.state()),
                status.reason(),
                status.opened().map(context::time),
                status.started().map(context::time),
                status.closed().map(context::time));
    }

    private static ActionProgress.State state(ActionState state) {
        return switch (state) {
            case OPEN -> ActionProgress.State.OPEN;
            case IN_PROGRESS -> ActionProgress.State.IN_PROGRESS;
            case DONE -> ActionProgress.State.DONE;
            case DECLINED -> ActionProgress.State.DECLINED;
        };
    }

    /** Nothing says when a text was changed, so the last step that anything was said to have taken has to do. */
    private Optional<Instant> revised(ActionItem action) {
        Stream<Optional<When>> steps = action.status().stream()
                .flatMap(progress -> Stream.of(progress.opened(), progress.started(), progress.closed()));
        return Stream.concat(documentRevised.stream(), instants(steps))
                .max(Comparator.naturalOrder())
                .or(context::impactStart);
    }

    private static Optional<Instant> documentRevised(Postmortem postmortem) {
        DocumentStatus status = postmortem.status();
        Stream<Optional<When>> stages =
                Stream.of(status.draftedAt(), status.reviewedAt(), status.publishedAt(), status.closedAt());
        Stream<Optional<When>> corrections =
                postmortem.corrections().stream().map(correction -> Optional.of(correction.when()));
        return instants(Stream.concat(stages, corrections)).max(Comparator.naturalOrder());
    }

    private static Stream<Instant> instants(Stream<Optional<When>> times) {
        return times.flatMap(Optional::stream).flatMap(when -> when.earliest().stream());
    }
}
