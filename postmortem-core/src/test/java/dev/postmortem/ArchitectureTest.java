package dev.postmortem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows point down only, and nothing leaks into the JSON of the model. */
@AnalyzeClasses(packages = "dev.postmortem", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String[] FOUNDATION = {
        "java..",
        "org.jspecify.annotations..",
        "com.fasterxml.jackson.annotation..",
        "jakarta.validation..",
        "org.immutables.value..",
        "dev.postmortem.model.."
    };

    @ArchTest
    static final ArchRule the_model_needs_nothing_but_annotations = classes()
            .that()
            .resideInAPackage("dev.postmortem.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(FOUNDATION)
            .because("hosts bind the model with mappers and validators of their own");

    @ArchTest
    static final ArchRule metrics_need_the_model_alone = classes()
            .that()
            .resideInAPackage("dev.postmortem.metric..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "dev.postmortem.model..", "dev.postmortem.metric..");

    @ArchTest
    static final ArchRule differences_need_the_model_alone = classes()
            .that()
            .resideInAnyPackage("dev.postmortem.revision..", "dev.postmortem.internal..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..",
                    "dev.postmortem.model..",
                    "dev.postmortem.internal..",
                    "dev.postmortem.revision..");

    @ArchTest
    static final ArchRule validation_knows_nothing_of_json_but_where_it_says_so = noClasses()
            .that()
            .resideInAPackage("dev.postmortem.validation..")
            .and()
            .resideOutsideOfPackages("dev.postmortem.validation.json..", "dev.postmortem.validation.testing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.postmortem.json..", "tools.jackson..");

    @ArchTest
    static final ArchRule json_knows_nothing_of_validation_and_metrics = noClasses()
            .that()
            .resideInAPackage("dev.postmortem.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.postmortem.validation..", "dev.postmortem.metric..", "org.hibernate..");

    @ArchTest
    static final ArchRule nothing_in_the_model_looks_like_a_property_to_a_mapper = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.postmortem.model..")
            .and()
            .arePublic()
            .should(notHaveTheNameOfAGetter())
            .because("getX and isX would stand in the JSON beside the record's components");

    private static ArchCondition<JavaMethod> notHaveTheNameOfAGetter() {
        return ArchCondition.from(DescribedPredicate.describe(
                "not have the name of a getter",
                method -> !method.getName().matches("(get|is)[A-Z].*")
                        || !method.getRawParameterTypes().isEmpty()));
    }
}
