package dev.postmortem.redaction.internal;

import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Owner;
import dev.postmortem.redaction.Placeholder;
import dev.postmortem.redaction.internal.FieldTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one postmortem and makes what the audience sees of it.
 *
 * <p>What is withheld is null on the way up. An optional value and an element of a list then are not there; where there must
 * be a text, a neutral one is; and where there must be something else, what holds it is withheld as well. A record in which
 * nothing changed is the same afterwards.
 */
@SuppressWarnings("ReferenceEquality") // What comes back as it went in was not changed, and needs no copy.
final class ProjectionRun {

    private final Projection projection;
    private final Settings settings;
    private final ElementNames names;
    private final Scrubbers scrubbers;

    ProjectionRun(Projection projection, Settings settings, ElementNames names, Scrubbers scrubbers) {
        this.projection = projection;
        this.settings = settings;
        this.names = names;
        this.scrubbers = scrubbers;
    }

    /** Returns what is seen of a record; null if nothing is. */
    @Nullable
    Object seen(Record holder) {
        if (holder instanceof Owner.Person person && projection.isOutside()) {
            Optional<Owner> owner = scrubbers.roles().ownerFor(person);
            return owner.isPresent() ? components((Record) owner.get()) : null;
        }
        if (holder instanceof Participant person && projection.isOutside()) {
            Optional<Participant> named = scrubbers.roles().named(person);
            return named.isPresent() ? components(named.get()) : null;
        }
        return components(holder);
    }

    private @Nullable Object components(Record holder) {
        RecordView view = projection.view(holder.getClass());
        if (!projection.isInCircle(view, holder)) {
            return null;
        }
        RecordShape shape = view.shape();
        @Nullable Object[] components = new @Nullable Object[view.size()];
        boolean isSame = true;
        for (int i = 0; i < components.length; i++) {
            Object before = shape.read(holder, i);
            Line line = view.line(i);
            Object after = line == null ? withheld(shape, i, before) : seen(before, line, shape.longest(i));
            // The root knows what each of its sections is if there is none.
            if (after == null && !(holder instanceof Postmortem)) {
                return null;
            }
            components[i] = after;
            isSame &= after == before;
        }
        return isSame ? holder : counted(holder, shape.make(components));
    }

    /** A number in place of a name was counted, and may be another action's when one is added. */
    private static Object counted(Record before, Object seen) {
        return before instanceof ActionItem named
                        && seen instanceof ActionItem action
                        && !action.id().equals(named.id())
                ? action.withIdOrigin(IdOrigin.ASSIGNED)
                : seen;
    }

    private @Nullable Object withheld(RecordShape shape, int place, Object value) {
        if (value instanceof String) {
            return place == shape.id() ? "" : settings.in(Placeholder.WITHHELD);
        }
        if (value instanceof Optional) {
            return Optional.empty();
        }
        if (value instanceof Map) {
            return Map.of();
        }
        return value instanceof List ? List.of() : null;
    }

    private @Nullable Object seen(Object value, Line line, int longest) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? optional : seenOptional(optional, line, longest);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? list : seenList(list, line, longest);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> seen = new TreeMap<>();
            map.forEach((key, held) -> {
                Object shown = seen(held, line, longest);
                if (shown != null) {
                    seen.put(key, shown);
                }
            });
            return seen;
        }
        if (value instanceof Record holder) {
            return line.treatment() == Treatment.PARTS ? seen(holder) : null;
        }
        return value instanceof String text ? text(text, line.treatment(), longest) : value;
    }

    private @Nullable Object seenOptional(Optional<?> optional, Line line, int longest) {
        Object held = optional.get();
        if (line.treatment() == Treatment.NARROWS && held == Audience.PUBLIC) {
            return Optional.empty();
        }
        Object seen = seen(held, line, longest);
        if (seen == null && line.treatment() == Treatment.BINDING) {
            return null;
        }
        return seen == held ? optional : Optional.ofNullable(seen);
    }

    private @Nullable Object seenList(List<?> list, Line line, int longest) {
        List<Object> all = new ArrayList<>(list.size());
        boolean isSame = true;
        for (Object element : list) {
            Object seen = seen(element, line, longest);
            if (seen != null) {
                all.add(seen);
            } else if (line.treatment() == Treatment.BINDING) {
                return null;
            }
            isSame &= seen == element;
        }
        return isSame ? list : all;
    }

    private @Nullable String text(String text, Treatment treatment, int longest) {
        return switch (treatment) {
            case PLAIN, PARTS, NARROWS, OPENS -> text;
            case ID -> names.own(text);
            case REFERENCE, BINDING -> names.find(text).orElse(null);
            case SUBJECT ->
                names.isId(text)
                        ? names.find(text).orElse(null)
                        : scrubbers.prose().scrubbed(text, longest);
            case PERSON ->
                projection.isOutside() ? scrubbers.roles().roleOf(text).orElse(null) : text;
            case INCIDENT -> scrubbers.mayBeTold(text) ? text : null;
            case LINK -> scrubbers.isOpen(text) ? text : null;
            case PROSE -> scrubbers.prose().scrubbed(text, longest);
            case CODE -> scrubbers.code().scrubbed(text, longest);
        };
    }
}
