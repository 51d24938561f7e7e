package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoleNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Storage on-call", "orders team", "Engineer on duty", " Incident commander "})
    void a_name_that_ends_with_a_word_of_roles_is_one(String name) {
        assertThat(RoleNames.isRole(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dana Reyes", "dana reyes", "bell hooks", "Dana Lead", "team", "", " "})
    void anybody_else_is_a_person(String name) {
        assertThat(RoleNames.isRole(name)).isFalse();
    }
}
