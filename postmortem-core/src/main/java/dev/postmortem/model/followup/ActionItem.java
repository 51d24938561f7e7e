package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Dates;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.SoFar;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Owner;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Something that will be done because of the incident.
 *
 * <p>What kind of action it is has two sides: {@code scope} says whether it deals with this incident or with those that
 * may come, {@code effect} what it does about them.
 *
 * @param id what others refer to the action by, for example {@code AI-1}; assigned by the postmortem if it is empty
 * @param idOrigin who chose the id: an assigned one may belong to another action in a document that is generated afresh,
 *     so trackers and calendars must not know the action by it; given by the author or the host if absent, as any id is
 *     that is not {@code AI-} and a number
 * @param what what will be done
 * @param owner who answers for it
 * @param priority how soon it is needed
 * @param due the day on which it is to be finished, in the owner's calendar
 * @param scope whether it deals with this incident or with those that may come
 * @param effect what it is meant to do: prevent, detect, mitigate, repair, investigate, change a process, document
 * @param addresses the ids of the causes, factors, gaps and the like that it deals with
 * @param success how it will be judged whether it achieved its aim
 * @param status how far it has come; nobody said if absent
 * @param tracker where the work on it is followed, such as a ticket
 * @param attributes what the host wants to keep with the action, never shown to the public: namespaced names such as
 *     {@code acme.cost-centre}, with a text each
 * @param audience the widest circle that may see the action; everybody who may see its section if absent
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActionItem(
        String id,
        Optional<IdOrigin> idOrigin,
        @Text String what,
        Optional<@Valid Owner> owner,
        Optional<Priority> priority,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> due,
        Optional<ActionScope> scope,
        Optional<ActionEffect> effect,
        List<@Text String> addresses,
        Optional<@Text String> success,
        Optional<@Valid ActionStatus> status,
        Optional<@Valid Link> tracker,
        Map<@AttributeKey String, @Text String> attributes,
        Optional<Audience> audience)
        implements WithActionItem, Identified {

    /** The ids that a postmortem assigns, and redaction puts in the place of names. */
    private static final Pattern COUNTED_OUT = Pattern.compile("AI-[1-9][0-9]*");

    /**
     * Checks that it says what will be done and turns what is missing into empty.
     *
     * @throws IllegalArgumentException if what will be done is null, the id is none that a reference could be written
     *     with, or the year of the day is not 1 to 9999
     */
    public ActionItem {
        id = ElementId.checked("ActionItem.id", id);
        idOrigin = originOf(id, Absent.ifNull(idOrigin));
        what = Mandatory.text("ActionItem.what", what);
        owner = Absent.ifNull(owner);
        priority = Absent.ifNull(priority);
        due = Dates.checked("ActionItem.due", due);
        scope = Absent.ifNull(scope);
        effect = Absent.ifNull(effect);
        addresses = Absent.listIfNull("ActionItem.addresses", addresses);
        success = Absent.ifNull(success);
        status = Absent.ifNull(status);
        tracker = Absent.ifNull(tracker);
        attributes = Absent.attributesIfNull("ActionItem.attributes", attributes);
        audience = Absent.ifNull(audience);
    }

    /** Whoever renames an action in a document or a builder easily leaves behind that its former id was assigned. */
    private static Optional<IdOrigin> originOf(String id, Optional<IdOrigin> said) {
        boolean counted = COUNTED_OUT.matcher(id).matches();
        return id.isEmpty() ? Optional.empty() : said.filter(origin -> origin != IdOrigin.ASSIGNED || counted);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this action and who chose its id. Another id is better given with {@link #withId}, which
     * forgets who chose the former one.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns a copy with an id that is given, whoever chose the one before.
     *
     * @param value what others refer to the action by; empty to have one assigned
     * @return the copy
     * @throws IllegalArgumentException if it is null, or none that a reference could be written with
     */
    @Override
    public ActionItem withId(String value) {
        return WithActionItem.super.withId(value).withIdOrigin(Optional.empty());
    }

    @Override
    public String toString() {
        return "ActionItem[" + id + " " + Shown.quote(what) + "]";
    }

    /** Builds an {@link ActionItem}. */
    public static final class Builder extends ActionItemBuilder implements Cloneable {
        Builder() {
            id("");
        }

        /**
         * Names the team that answers for the action.
         *
         * @param team what the team is called
         * @return this builder
         */
        public Builder ownedBy(String team) {
            return owner(Owner.team(team));
        }

        /**
         * Sets the day on which the action is to be finished.
         *
         * @param day the day as year-month-day, for example {@code 2026-03-28}
         * @return this builder
         * @throws IllegalArgumentException if the text is no day of the calendar
         */
        public Builder due(String day) {
            return due(Dates.parse("ActionItem.due", day));
        }

        /**
         * Says what the action deals with, beside what was said before.
         *
         * @param ids the ids of causes, factors, gaps and the like
         * @return this builder
         */
        public Builder addresses(String... ids) {
            return addAddresses(ids);
        }

        /**
         * Says that the action is meant to prevent something.
         *
         * @param ids the ids of the causes and factors that it deals with, beside those named before; at least one
         * @return this builder
         * @throws IllegalArgumentException if no id is given, or the action is meant to do something else already
         */
        public Builder prevents(String... ids) {
            return meantTo(ActionEffect.PREVENT, ids);
        }

        /**
         * Says that the action is meant to make something noticed earlier.
         *
         * @param ids the ids of the causes and gaps that it deals with, beside those named before; at least one
         * @return this builder
         * @throws IllegalArgumentException if no id is given, or the action is meant to do something else already
         */
        public Builder detects(String... ids) {
            return meantTo(ActionEffect.DETECT, ids);
        }

        /**
         * Says where the work on the action is followed.
         *
         * @param title what the ticket is called, for example {@code DBP-412}
         * @param url where it can be seen: an absolute http, https or mailto address
         * @return this builder
         */
        public Builder tracker(String title, String url) {
            return tracker(Link.of(title, url));
        }

        private Builder meantTo(ActionEffect effect, String... ids) {
            if (ids.length == 0) {
                throw new IllegalArgumentException("ActionItem.addresses is empty: name at least one element to "
                        + effect + ", for example RC-1, or give the effect alone with effect(...)");
            }
            soFar().effect().filter(other -> !other.equals(effect)).ifPresent(other -> {
                throw new IllegalArgumentException("ActionItem.effect is " + other + " already and cannot be " + effect
                        + " as well, because an action has one effect: name further elements with addresses(...)");
            });
            return effect(effect).addAddresses(ids);
        }

        /** What was said so far, with something in the place of what is mandatory and may not be said yet. */
        private ActionItem soFar() {
            return SoFar.of(Builder.class, this::clone).what("").build();
        }
    }
}
