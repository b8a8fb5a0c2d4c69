package org.daybook.sources.fetching;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.daybook.sources.fetching.guard.AddressRule;
import org.daybook.sources.fetching.guard.ForbiddenAddressException;
import org.daybook.sources.fetching.wire.PackingException;
import org.daybook.sources.fetching.wire.TooLargeException;

/** Says what went wrong to somebody who knows newspapers, not protocols. */
final class Sentences {

    static final String CANCELLED = "This was cancelled before an answer came.";

    private Sentences() {}

    /** Of an answer that holds no document. */
    static String status(URI address, int status) {
        String host = AddressRule.host(address);
        return switch (status) {
            case 401, 402, 403, 407, 451 ->
                host + " does not let us in to " + address + " (" + status
                        + "). Open it in a browser: it may want a subscription, or shut out machines.";
            case 404, 410 ->
                address + " is not there, or no longer (" + status + "). Look on the site for where it has gone.";
            case 408, 429, 503 ->
                host + " asks us to come back later (" + status
                        + "). We do; ask it less often if this happens again and again.";
            default ->
                status >= 500
                        ? host + " has trouble of its own (" + status + "). Nothing is wrong here; try again later."
                        : host + " answers " + address + " in a way that holds no document (" + status
                                + "). Open it in a browser to see what is there.";
        };
    }

    /** Of a request that got no answer, or none that can be read. */
    static String trouble(URI address, IOException trouble, FetchRules rules) {
        String host = AddressRule.host(address);
        return switch (trouble) {
            case ForbiddenAddressException forbidden -> String.valueOf(forbidden.getMessage());
            case UnknownHostException unknown ->
                "No host " + host + " is known. Check how the address is spelled and whether this machine is online.";
            case InterruptedIOException late ->
                host + " did not answer in time (" + rules.timeout().toSeconds()
                        + " s). It may be overloaded or out of reach; try again later.";
            case ConnectException refused ->
                host + " refuses connections. It may be down for a while; check the address if that goes on.";
            case NoRouteToHostException unreachable -> outOfReach(host);
            case PortUnreachableException unreachable -> outOfReach(host);
            case SSLException insecure ->
                "No secure connection to " + host
                        + " can be made: its certificate is not in order or not meant for this name. Open " + address
                        + " in a browser to see more.";
            case TooLargeException large ->
                address + " is larger than " + rules.largest() + " bytes and was not read to its end. "
                        + "Look whether it is the document you mean.";
            case PackingException packed ->
                host + " sends " + address + " packed as \"" + packed.getMessage()
                        + "\", which cannot be unpacked here.";
            case ZipException damaged -> damaged(address);
            case EOFException damaged -> damaged(address);
            case ClientProtocolException odd -> noWeb(host);
            case MessageConstraintException odd -> noWeb(host);
            default -> "The connection to " + host + " broke off while " + address + " was read. Try again later.";
        };
    }

    static String loop(URI address) {
        return address + " sends us from one address to the next without end. Look for the document's real address.";
    }

    static String nowhere(URI address, String location) {
        return address + " sends us on to an address that cannot be read (" + location
                + "). Open it in a browser and give the address that it ends at.";
    }

    static String disallowed(URI address) {
        return "The robots.txt of " + AddressRule.host(address) + " asks machines to leave " + address
                + " alone. Read it in a browser, or ask the publisher for leave.";
    }

    static String robotsUnread(URI address, int status) {
        return "The robots.txt of " + AddressRule.host(address) + " cannot be had just now (" + status
                + "), so its pages are left alone. They are asked for again later.";
    }

    static String unforeseen(URI address) {
        return address + " could not be asked for. The log of the desk says more.";
    }

    private static String outOfReach(String host) {
        return host + " is out of reach. Check whether this machine is online; try again later.";
    }

    private static String damaged(URI address) {
        return address + " arrives damaged: what it is packed in cannot be unpacked. Try again later.";
    }

    private static String noWeb(String host) {
        return host + " answers, but not as a web server does. Check the address.";
    }
}
