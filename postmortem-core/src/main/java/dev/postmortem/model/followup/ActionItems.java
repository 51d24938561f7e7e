package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What will be done so that the incident does not happen again, is noticed earlier or does less harm.
 *
 * <pre>{@code
 * .actionItems(a -> a.action("Reject migrations that take a blocking lock", i -> i
 *         .ownedBy("Database platform").priority(P1).due("2026-03-28").prevents("RC-1")))
 * }</pre>
 *
 * @param items the actions
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActionItems(List<@Valid ActionItem> items) implements WithActionItems {

    /** Turns what is missing into empty. */
    public ActionItems {
        items = Absent.listIfNull("ActionItems.items", items);
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
     * Returns a builder that holds this section.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns this section with one more action at the end.
     *
     * @param item what else will be done
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public ActionItems plusItem(ActionItem item) {
        return withItems(Added.to("ActionItems.items", items, item));
    }

    @Override
    public String toString() {
        return "ActionItems[items=" + items.size() + "]";
    }

    /** Builds {@link ActionItems}. */
    public static final class Builder extends ActionItemsBuilder {

        /** Starts without actions. */
        public Builder() {}

        /**
         * Adds an action of which nothing else is settled yet.
         *
         * @param what what will be done
         * @return this builder
         */
        public Builder action(String what) {
            return addItem(i -> i.what(what));
        }

        /**
         * Adds an action.
         *
         * @param what what will be done
         * @param more fills the action: who, until when, against what
         * @return this builder
         */
        public Builder action(String what, Consumer<? super ActionItem.Builder> more) {
            return addItem(i -> more.accept(i.what(what)));
        }

        /**
         * Adds an action.
         *
         * @param item fills the action
         * @return this builder
         */
        public Builder addItem(Consumer<? super ActionItem.Builder> item) {
            ActionItem.Builder builder = ActionItem.builder();
            item.accept(builder);
            return addItem(builder.build());
        }
    }
}
