package io.rolebook.catalog;

/** Everything that is told of a role beside its head, its duties and its skills. */
public record RoleInFull(
        String slug, Glance glance, Work work, SkillMap skillMap, Salary salary, Journey journey, Prospects prospects) {

    RoleInFull(String slug, Glance glance, Work work, SkillMap skillMap, Journey journey, Prospects prospects) {
        this(slug, glance, work, skillMap, null, journey, prospects);
    }

    RoleInFull with(Salary pay) {
        return new RoleInFull(slug, glance, work, skillMap, pay, journey, prospects);
    }
}
