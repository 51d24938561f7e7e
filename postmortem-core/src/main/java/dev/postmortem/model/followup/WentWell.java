package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What went well in the response, so that it is kept.
 *
 * <pre>{@code
 * .wentWell(w -> w.item("The migration was stopped within ten minutes", "MI-1"))
 * }</pre>
 *
 * @param items what went well, one statement each
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WentWell(List<@Valid Strength> items) implements WithWentWell {

    /** Turns what is missing into empty. */
    public WentWell {
        items = Absent.listIfNull("WentWell.items", items);
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
     * Returns this section with one more item at the end.
     *
     * @param item what else went well
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public WentWell plusItem(Strength item) {
        return withItems(Added.to("WentWell.items", items, item));
    }

    @Override
    public String toString() {
        return "WentWell[items=" + items.size() + "]";
    }

    /** Builds {@link WentWell}. */
    public static final class Builder extends WentWellBuilder {

        /** Starts without items. */
        public Builder() {}

        /**
         * Adds something that went well.
         *
         * @param text what went well
         * @param protectedElements the ids of what it protected, if it can be told
         * @return this builder
         */
        public Builder item(String text, String... protectedElements) {
            return addItem(i -> i.text(text).protects(protectedElements));
        }

        /**
         * Adds something that went well and tells more of it.
         *
         * @param text what went well
         * @param more fills the item
         * @return this builder
         */
        public Builder item(String text, Consumer<? super Strength.Builder> more) {
            return addItem(i -> more.accept(i.text(text)));
        }

        /**
         * Adds something that went well.
         *
         * @param item fills the item
         * @return this builder
         */
        public Builder addItem(Consumer<? super Strength.Builder> item) {
            Strength.Builder builder = Strength.builder();
            item.accept(builder);
            return addItem(builder.build());
        }
    }
}
