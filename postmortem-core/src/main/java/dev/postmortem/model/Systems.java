package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Added;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The services and databases of which the postmortem speaks, each with an id by which the other sections name it.
 *
 * <pre>{@code
 * .systems(s -> s.service("checkout", "Checkout API")
 *         .database("orders-db", d -> d.name("Orders database").engine(POSTGRESQL).role(PRIMARY).size("1.8 TB")))
 * }</pre>
 *
 * @param services the services that took part in the incident
 * @param databases the databases that took part in the incident
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Systems(List<@Valid Service> services, List<@Valid Database> databases) implements WithSystems {

    /** Turns what is missing into empty. */
    public Systems {
        services = Absent.listIfNull("Systems.services", services);
        databases = Absent.listIfNull("Systems.databases", databases);
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
     * Returns this section with one more service at the end.
     *
     * @param service which service also took part
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Systems plusService(Service service) {
        return withServices(Added.to("Systems.services", services, service));
    }

    /**
     * Returns this section with one more database at the end.
     *
     * @param database which database also took part
     * @return the section
     * @throws IllegalArgumentException if it is null
     */
    public Systems plusDatabase(Database database) {
        return withDatabases(Added.to("Systems.databases", databases, database));
    }

    @Override
    public String toString() {
        return "Systems[services=" + services.size() + ", databases=" + databases.size() + "]";
    }

    /** Builds {@link Systems}. */
    public static final class Builder extends SystemsBuilder {

        /** Starts without services and databases. */
        public Builder() {}

        /**
         * Adds a service.
         *
         * @param id what the other sections name it by, for example {@code checkout}
         * @param name what people call it
         * @return this builder
         */
        public Builder service(String id, String name) {
            return addService(s -> s.id(id).name(name));
        }

        /**
         * Adds a service.
         *
         * @param id what the other sections name it by, for example {@code checkout}
         * @param more fills the service
         * @return this builder
         */
        public Builder service(String id, Consumer<? super Service.Builder> more) {
            return addService(s -> more.accept(s.id(id)));
        }

        /**
         * Adds a service.
         *
         * @param service fills the service
         * @return this builder
         */
        public Builder addService(Consumer<? super Service.Builder> service) {
            Service.Builder builder = Service.builder();
            service.accept(builder);
            return addService(builder.build());
        }

        /**
         * Adds a database.
         *
         * @param id what the other sections name it by, for example {@code orders-db}
         * @param name what people call it
         * @return this builder
         */
        public Builder database(String id, String name) {
            return addDatabase(d -> d.id(id).name(name));
        }

        /**
         * Adds a database.
         *
         * @param id what the other sections name it by, for example {@code orders-db}
         * @param more fills the database
         * @return this builder
         */
        public Builder database(String id, Consumer<? super Database.Builder> more) {
            return addDatabase(d -> more.accept(d.id(id)));
        }

        /**
         * Adds a database.
         *
         * @param id what the other sections name it by, for example {@code orders-db}
         * @param name what people call it
         * @param engine the database management system
         * @return this builder
         */
        public Builder database(String id, String name, DatabaseEngine engine) {
            return database(id, name, engine, database -> {});
        }

        /**
         * Adds a database and tells more of it.
         *
         * @param id what the other sections name it by, for example {@code orders-db}
         * @param name what people call it
         * @param engine the database management system
         * @param more fills the rest of the database
         * @return this builder
         */
        public Builder database(
                String id, String name, DatabaseEngine engine, Consumer<? super Database.Builder> more) {
            return addDatabase(d -> more.accept(d.id(id).name(name).engine(engine)));
        }

        /**
         * Adds a database.
         *
         * @param database fills the database
         * @return this builder
         */
        public Builder addDatabase(Consumer<? super Database.Builder> database) {
            Database.Builder builder = Database.builder();
            database.accept(builder);
            return addDatabase(builder.build());
        }
    }
}
