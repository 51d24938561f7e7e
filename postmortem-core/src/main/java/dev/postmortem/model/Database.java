package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.ElementId;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Owner;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A database of which the postmortem speaks: a cluster, an instance, a shard, whatever the incident tells apart.
 *
 * @param id what the other sections name it by, for example {@code orders-db}
 * @param name what people call it
 * @param engine the database management system, named as OpenTelemetry names it
 * @param version the version of the database management system, for example {@code 15.4}
 * @param namespace the database or schema inside the system, for example {@code orders|public}
 * @param cluster the cluster to which it belongs
 * @param role its role in the topology: primary, replica, standby, shard
 * @param topology how the topology is built, in words, for example {@code one primary, two asynchronous replicas}
 * @param hosting whether a provider runs it or the organisation itself
 * @param size how much it holds
 * @param owner who answers for it
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Database(
        String id,
        @Text String name,
        Optional<DatabaseEngine> engine,
        Optional<@Text String> version,
        Optional<@Text String> namespace,
        Optional<@Text String> cluster,
        Optional<DatabaseRole> role,
        Optional<@Text String> topology,
        Optional<Hosting> hosting,
        Optional<@Valid Amount> size,
        Optional<@Valid Owner> owner)
        implements WithDatabase, Identified {

    /** Checks that id and name are there and turns what is missing into empty. */
    public Database {
        id = ElementId.given("Database.id", id);
        name = Mandatory.text("Database.name", name);
        engine = Absent.ifNull(engine);
        version = Absent.ifNull(version);
        namespace = Absent.ifNull(namespace);
        cluster = Absent.ifNull(cluster);
        role = Absent.ifNull(role);
        topology = Absent.ifNull(topology);
        hosting = Absent.ifNull(hosting);
        size = Absent.ifNull(size);
        owner = Absent.ifNull(owner);
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
     * Returns a builder that holds this database.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "Database[" + id + " " + Shown.quote(name) + "]";
    }

    /** Builds a {@link Database}. */
    public static final class Builder extends DatabaseBuilder {
        Builder() {}

        /**
         * Sets how much the database holds.
         *
         * @param amount the size in the text form of {@link Amount#parse}, for example {@code 1.8 TB}
         * @return this builder
         * @throws IllegalArgumentException if the size is not understood
         */
        public Builder size(String amount) {
            return size(Attribute.read("Database.size", amount, Amount::parse));
        }

        /**
         * Names the team that answers for the database.
         *
         * @param team what the team is called
         * @return this builder
         */
        public Builder ownedBy(String team) {
            return owner(Owner.team(team));
        }
    }
}
