package dev.postmortem.model.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What could be improved, and where luck did what a safeguard should have done.
 *
 * <pre>{@code
 * .improvements(i -> i.item("Migrations were not rehearsed on production-sized data", "AI-2")
 *         .lucky("The spike came outside of peak hours", "AI-1"))
 * }</pre>
 *
 * @param items what could be improved, one statement each
 * @param luck where things ended well by chance, one statement each
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Improvements(List<@Valid Improvement> items, List<@Valid Improvement> luck) implements WithImprovements {

    /** Turns what is missing into empty. */
    public Improvements {
        items = Absent.listIfNull("Improvements.items", items);
        luck = Absent.listIfNull("Improvements.luck", luck);
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
     * @param item what else could be improved
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Improvements plusItem(Improvement item) {
        return withItems(Added.to("Improvements.items", items, item));
    }

    /**
     * Returns this section with one more stroke of luck at the end.
     *
     * @param item where else things ended well by chance
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Improvements plusLuck(Improvement item) {
        return withLuck(Added.to("Improvements.luck", luck, item));
    }

    @Override
    public String toString() {
        return "Improvements[items=" + items.size() + ", luck=" + luck.size() + "]";
    }

    /** Builds {@link Improvements}. */
    public static final class Builder extends ImprovementsBuilder {

        /** Starts without items. */
        public Builder() {}

        /**
         * Adds something that could be improved.
         *
         * @param text what could be improved
         * @param actions the ids of the actions that improve it, if there are any yet
         * @return this builder
         */
        public Builder item(String text, String... actions) {
            return addItem(i -> i.text(text).addActions(actions));
        }

        /**
         * Adds something that could be improved and tells more of it.
         *
         * @param text what could be improved
         * @param more fills the item
         * @return this builder
         */
        public Builder item(String text, Consumer<? super Improvement.Builder> more) {
            return addItem(i -> more.accept(i.text(text)));
        }

        /**
         * Adds something that could be improved.
         *
         * @param item fills the item
         * @return this builder
         */
        public Builder addItem(Consumer<? super Improvement.Builder> item) {
            return addItem(filled(item));
        }

        /**
         * Adds something that ended well by chance.
         *
         * @param text where there was luck
         * @param actions the ids of the actions that make luck needless, if there are any yet
         * @return this builder
         */
        public Builder lucky(String text, String... actions) {
            return addLuck(i -> i.text(text).addActions(actions));
        }

        /**
         * Adds something that ended well by chance and tells more of it.
         *
         * @param text where there was luck
         * @param more fills the item
         * @return this builder
         */
        public Builder lucky(String text, Consumer<? super Improvement.Builder> more) {
            return addLuck(i -> more.accept(i.text(text)));
        }

        /**
         * Adds something that ended well by chance.
         *
         * @param item fills the item
         * @return this builder
         */
        public Builder addLuck(Consumer<? super Improvement.Builder> item) {
            return addLuck(filled(item));
        }

        private static Improvement filled(Consumer<? super Improvement.Builder> item) {
            Improvement.Builder builder = Improvement.builder();
            item.accept(builder);
            return builder.build();
        }
    }
}
