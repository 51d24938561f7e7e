package dev.postmortem.render.adf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The check of the structure finds what a product would refuse. */
final class AdfFaultsTest {

    static final List<String> NAMES =
            BrokenDocuments.ALL.keySet().stream().sorted().toList();

    @Test
    void a_whole_document_has_no_fault() {
        assertThat(AdfFaults.of(AdfProduct.CONFLUENCE, BrokenDocuments.WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_broken_document_has_one(String name) {
        assertThat(AdfFaults.of(AdfProduct.CONFLUENCE, BrokenDocuments.ALL.get(name)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_only_confluence_knows_is_a_fault_in_jira(AdfProduct product) {
        assertThat(AdfFaults.of(product, BrokenDocuments.document(BrokenDocuments.TASKS))
                        .isEmpty())
                .isEqualTo(product == AdfProduct.CONFLUENCE);
        assertThat(AdfFaults.of(product, BrokenDocuments.document(BrokenDocuments.NUMBERS))
                        .isEmpty())
                .isEqualTo(product == AdfProduct.CONFLUENCE);
    }
}
