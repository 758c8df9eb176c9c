package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <a href="{links:home}">{name}</a> | <a href="/">{name}</a>
                    {links:roles} {links:openSearch}  | /roles /opensearch.xml
                    {links:text('about')}             | {links:text('about')}
                    {#if page.isIn(links:roles)}      | {#if page.isIn(links:roles)}
                    {links:nowhere} {links:role}      | {links:nowhere} {links:role}
                    """)
    void onlyWhatIsTheSameOnEveryPage_isWritten(String template, String read) {
        assertThat(FixedLinks.in(template)).isEqualTo(read);
    }
}
