package io.rolebook.catalog;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.sql.internal.DdlTypeImpl;

/**
 * H2, but for JSON: its own type would read each document once more when it is written, and keep it at its full length. No
 * query looks into one.
 */
public class CatalogDialect extends H2Dialect {

    public CatalogDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    protected void registerColumnTypes(TypeContributions types, ServiceRegistry services) {
        super.registerColumnTypes(types, services);
        types.getTypeConfiguration()
                .getDdlTypeRegistry()
                .addDescriptor(new DdlTypeImpl(SqlTypes.JSON, "varbinary", this));
    }

    @Override
    public void contributeTypes(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(new DeflatedJson());
        super.contributeTypes(types, services);
    }
}
