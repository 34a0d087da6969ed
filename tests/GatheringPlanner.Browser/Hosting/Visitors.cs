using GatheringPlanner.App.Access;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>People who need no browser.</summary>
internal static class Visitors
{
    /// <summary>Signs in as one of the sample people; the answer is what a browser sends as Cookie from then on.</summary>
    public static async Task<string> CookieAsync(this BrowserHost host, Person person)
    {
        using var client = host.NewClient();
        using var page = await client.GetAsync("/sign-in");
        using var form = new FormUrlEncodedContent([new(FormToken.Field, await FormToken.OfAsync(page)), new("person", person.Id.Value), new("to", "/")]);
        using var send = new HttpRequestMessage(HttpMethod.Post, "/sign-in/as") { Content = form };
        var half = CookiesOf(page);
        send.Headers.Add("Cookie", half);
        using var answer = await client.SendAsync(send);
        return $"{half}; {CookiesOf(answer)}";
    }

    public static string CookiesOf(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(x => x.Split(';')[0]));
}
