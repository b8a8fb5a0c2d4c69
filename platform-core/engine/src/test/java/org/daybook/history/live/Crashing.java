package org.daybook.history.live;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections that are cut at the worst moment: when everything was written and nothing was committed. */
final class Crashing {

    private Crashing() {}

    static Connection beforeCommit(Connection connection, AtomicInteger times) {
        return (Connection) Proxy.newProxyInstance(
                Crashing.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && times.getAndDecrement() > 0) {
                        connection.close();
                        throw new SQLException("cut before the commit", "08006");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
