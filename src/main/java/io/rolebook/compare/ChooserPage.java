package io.rolebook.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rolebook.web.Page;

/** The form that chooses roles, shown until two are chosen. */
@CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChooserPage(Page page, Tray tray) implements TemplateInstance {

    static ChooserPage of(Choice choice, Tray tray) {
        String title = tray.chosen().isEmpty()
                ? "Compare roles"
                : "Compare " + tray.chosen().get(0).title() + " with …";
        String found = title.equals("Compare roles") ? "Compare careers side by side" : title;
        Page page = Page.of(
                        choice.canonical(),
                        title,
                        "Choose two to four roles and see their pay, skills, duties and ways in side by side.")
                .found(found, "Choose two to four roles and see their pay, skills, duties and ways in side by side.")
                .foundWithoutPay(
                        found, "Choose two to four roles and see their skills, duties and ways in side by side.");
        boolean plain = choice.roles().isEmpty() && tray.isComplete();
        return new ChooserPage(plain ? page : page.notIndexed(), tray);
    }
}
