package io.rolebook.catalog;

import io.rolebook.content.file.Deflated;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;

/** Keeps JSON in the database as {@link Deflated} text. */
class DeflatedJson extends JsonJdbcType {

    private static final long serialVersionUID = 1;

    DeflatedJson() {
        super(null);
    }

    @Override
    public int getJdbcTypeCode() {
        return SqlTypes.VARBINARY;
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> type) {
        return new BasicBinder<>(type, this) {
            @Override
            protected void doBind(PreparedStatement row, X value, int column, WrapperOptions options)
                    throws SQLException {
                row.setBytes(column, Deflated.of(DeflatedJson.this.toString(value, type, options)));
            }

            @Override
            protected void doBind(CallableStatement row, X value, String column, WrapperOptions options)
                    throws SQLException {
                row.setBytes(column, Deflated.of(DeflatedJson.this.toString(value, type, options)));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new BasicExtractor<>(type, this) {
            @Override
            protected X doExtract(ResultSet row, int column, WrapperOptions options) throws SQLException {
                return read(row.getBytes(column), type, options);
            }

            @Override
            protected X doExtract(CallableStatement row, int column, WrapperOptions options) throws SQLException {
                return read(row.getBytes(column), type, options);
            }

            @Override
            protected X doExtract(CallableStatement row, String column, WrapperOptions options) throws SQLException {
                return read(row.getBytes(column), type, options);
            }
        };
    }

    private <X> X read(byte[] kept, JavaType<X> type, WrapperOptions options) throws SQLException {
        return kept == null ? null : fromString(Deflated.text(kept), type, options);
    }
}
