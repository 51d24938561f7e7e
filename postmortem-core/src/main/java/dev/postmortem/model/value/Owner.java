package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;

/**
 * Who answers for something: a team, a role, or a person.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Owner.Team.class),
    @JsonSubTypes.Type(Owner.Role.class),
    @JsonSubTypes.Type(Owner.Person.class)
})
public sealed interface Owner {

    /**
     * What the owner is called.
     *
     * @return the name
     */
    String name();

    /**
     * Returns a team as owner.
     *
     * @param name what the team is called
     * @return the owner
     */
    static Owner team(String name) {
        return new Team(name);
    }

    /**
     * Returns a role as owner, whoever fills it.
     *
     * @param name what the role is called
     * @return the owner
     */
    static Owner role(String name) {
        return new Role(name);
    }

    /**
     * Returns a person as owner.
     *
     * @param name what the person is called
     * @return the owner
     */
    static Owner person(String name) {
        return new Person(name);
    }

    /**
     * A team.
     *
     * @param name what the team is called
     * @since 0.1.0
     */
    @JsonTypeName("team")
    record Team(@Text String name) implements Owner {

        /** Checks that the name is there. */
        public Team {
            name = Mandatory.text("Owner.name", name);
        }

        @Override
        public String toString() {
            return "Team[" + Shown.quote(name) + "]";
        }
    }

    /**
     * A role, whoever fills it.
     *
     * @param name what the role is called
     * @since 0.1.0
     */
    @JsonTypeName("role")
    record Role(@Text String name) implements Owner {

        /** Checks that the name is there. */
        public Role {
            name = Mandatory.text("Owner.name", name);
        }

        @Override
        public String toString() {
            return "Role[" + Shown.quote(name) + "]";
        }
    }

    /**
     * A person.
     *
     * @param name what the person is called
     * @since 0.1.0
     */
    @JsonTypeName("person")
    record Person(@Text String name) implements Owner {

        /** Checks that the name is there. */
        public Person {
            name = Mandatory.text("Owner.name", name);
        }

        @Override
        public String toString() {
            return "Person[" + Shown.quote(name) + "]";
        }
    }
}
