package org.daybook.app.architecture.twins.views.aid;

import java.sql.Connection;
import java.sql.SQLException;

public record SeesTheDatabase(Connection connection) {

    void forget() throws SQLException {
        connection.prepareStatement("delete from aid").execute();
    }
}
