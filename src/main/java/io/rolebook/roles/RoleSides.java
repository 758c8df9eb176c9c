package io.rolebook.roles;

/** The sides of a role that a page shows; null for the others. */
record RoleSides(
        DutiesView duties, SkillsView skills, SalaryView salary, PathView path, OutlookView outlook, FaqView faq) {}
