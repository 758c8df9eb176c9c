package io.rolebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and wrong values of properties. */
class ValueTypesTest {

    private final ValueTypes types = new ValueTypes(
            Vocabulary.read(),
            Map.of("/sources/s#source", Set.of("Dataset"), "/skills/t#skill", Set.of("DefinedTerm")));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    Occupation                | name                  | "Nurse"                              | true
                    Occupation                | name                  | 7                                    | false
                    Occupation                | name                  | ""                                   | false
                    Occupation                | nothing               | "Nurse"                              | false
                    Occupation                | estimatedSalary       | {"@type":"MonetaryAmountDistribution"} | true
                    Occupation                | estimatedSalary       | "$70,000"                            | false
                    Occupation                | occupationLocation    | {"@type":"Country"}                  | true
                    Occupation                | occupationLocation    | {"@type":"Place"}                    | false
                    Occupation                | occupationLocation    | "United States"                      | false
                    Occupation                | skills                | [{"@type":"DefinedTerm"},"Triage"]   | true
                    Occupation                | skills                | []                                   | false
                    Occupation                | skills                | {"@id":"/skills/t#skill"}            | true
                    Occupation                | skills                | {"@id":"/sources/s#source"}          | false
                    MonetaryAmountDistribution | median               | 70000                                | true
                    MonetaryAmountDistribution | median               | "70000"                              | false
                    MonetaryAmountDistribution | duration             | "P1Y"                                | true
                    MonetaryAmountDistribution | duration             | "PT1H"                               | true
                    MonetaryAmountDistribution | duration             | "a year"                             | false
                    Dataset                   | isBasedOn             | {"@id":"/sources/s#source"}          | true
                    Dataset                   | isBasedOn             | {"@id":"/nowhere"}                   | false
                    Dataset                   | dateModified          | "2026-11-20"                         | true
                    Dataset                   | dateModified          | "November 20, 2026"                   | false
                    ListItem                  | position              | 1                                    | true
                    ListItem                  | item                  | "/roles"                             | false
                    FAQPage                   | url                   | "/roles/nurse/faq"                   | true
                    FAQPage                   | url                   | "roles, nurse"                       | false
                    SearchAction              | query-input           | "required name=words"                | true
                    SearchAction              | nothing-input         | "required name=words"                | false
                    """)
    void aValue_isOfATypeOfItsProperty(String type, String property, String value, boolean allowed)
            throws JsonProcessingException {
        assertThat(types.allow(type, property, new ObjectMapper().readTree(value)))
                .isEqualTo(allowed);
    }
}
