package io.rolebook.catalog;

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

/** Keeps JSON in the database as {@link PackedJson}. */
class PackedJsonType extends JsonJdbcType {

    private static final long serialVersionUID = 1;

    PackedJsonType() {
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
                row.setBytes(column, PackedJson.pack(PackedJsonType.this.toString(value, type, options)));
            }

            @Override
            protected void doBind(CallableStatement row, X value, String column, WrapperOptions options)
                    throws SQLException {
                row.setBytes(column, PackedJson.pack(PackedJsonType.this.toString(value, type, options)));
            }
        };
    }

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
        return new BasicExtractor<>(type, this) {
            @Override
            protected X doExtract(ResultSet row, int column, WrapperOptions options) throws SQLException {
                return unpack(row.getBytes(column), type, options);
            }

            @Override
            protected X doExtract(CallableStatement row, int column, WrapperOptions options) throws SQLException {
                return unpack(row.getBytes(column), type, options);
            }

            @Override
            protected X doExtract(CallableStatement row, String column, WrapperOptions options) throws SQLException {
                return unpack(row.getBytes(column), type, options);
            }
        };
    }

    private <X> X unpack(byte[] packed, JavaType<X> type, WrapperOptions options) throws SQLException {
        return packed == null ? null : fromString(PackedJson.unpack(packed), type, options);
    }
}
