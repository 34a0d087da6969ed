using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Browser.Hosting;
using GatheringPlanner.Domain.Plans;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Browser.Posture;

/// <summary>Forms are ours and their reader's; links change nothing.</summary>
public sealed class FormTests(BrowserHost host) : IClassFixture<BrowserHost>
{
    [Fact]
    public async Task No_form_is_taken_without_its_token_or_with_somebody_elses()
    {
        var forms = Forms().ToList();
        Assert.True(forms.Count > 10, $"Only {forms.Count} forms: {string.Join(", ", forms)}");
        var (declan, orla) = (await host.CookieAsync(SamplePeople.Declan), await host.CookieAsync(SamplePeople.Orla));
        var stolen = await TokenAsync(orla);
        var before = State();

        foreach (var form in forms)
        {
            Assert.Equal((form, HttpStatusCode.BadRequest), (form, await SendAsync(form, declan, null)));
            Assert.Equal((form, HttpStatusCode.BadRequest), (form, await SendAsync(form, declan, stolen)));
            Assert.Equal((form, HttpStatusCode.BadRequest), (form, await SendAsync(form, Mixed(declan, orla), stolen)));
        }

        Assert.Equal(before, State());
    }

    [Fact]
    public async Task Every_link_may_be_followed_twice_and_nothing_changes()
    {
        var plan = TemplateLibrary.Sample.NewPlan(new(Guid.NewGuid()), "Two days of quality time", new(2027, 6, 8));
        Assert.IsType<Done>(await host.Services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid()));
        var token = (await host.Services.GetRequiredService<InsightCollection>().OpenAsync(SamplePeople.Maeve, plan.Id)).Token!;
        foreach (var person in new[] { SamplePeople.Maeve, SamplePeople.Declan })
        {
            var cookie = await host.CookieAsync(person);
            // What may not be seen is noted; that is no change of what anybody wrote, and done once before.
            await FollowAsync(cookie, plan, token);
            var before = State();
            var first = await FollowAsync(cookie, plan, token);
            var second = await FollowAsync(cookie, plan, token);

            Assert.True(first > 15, $"{person.Name} has followed {first} links only.");
            Assert.Equal(first, second);
            Assert.Equal(before, State());
        }
    }

    /// <summary>Follows every link from page to page, once each.</summary>
    private async Task<int> FollowAsync(string cookie, GatheringPlan plan, string token)
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var waiting = new Queue<string>(["/", $"/gatherings/{plan.Id}", $"/i/{token}"]);
        var seen = new HashSet<string>(waiting);
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(address);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            foreach (Match link in Regex.Matches(await answer.Content.ReadAsStringAsync(), "<a\\b[^>]*\\bhref=\"([^\"#]*)"))
            {
                var to = new Uri(new Uri(host.Address, address), WebUtility.HtmlDecode(link.Groups[1].Value));
                // Other gatherings have the same links; so have rules.
                var another = to.AbsolutePath.StartsWith("/gatherings/", StringComparison.Ordinal) && Guid.TryParse(to.Segments.ElementAtOrDefault(2)?.Trim('/'), out var id) && id != plan.Id.Value;
                if (to.Authority == host.Address.Authority && !another && seen.Count < 200 && seen.Add(to.PathAndQuery)) waiting.Enqueue(to.PathAndQuery);
            }
        }

        return seen.Count;
    }

    /// <summary>Where forms are sent: our own addresses, and every page that is drawn without a circuit.</summary>
    private IEnumerable<string> Forms()
    {
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
            var address = $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}";
            if (!methods.Contains("POST") || address.StartsWith("/_blazor", StringComparison.Ordinal) || address.Contains("{*", StringComparison.Ordinal)) continue;
            yield return Regex.Replace(address, @"\{(\w+)(:\w+)?\}", x => x.Groups[2].Value switch { ":guid" => $"{Guid.NewGuid()}", ":int" => "404", _ => "some" });
        }
    }

    private async Task<string> TokenAsync(string cookie)
    {
        using var client = host.NewClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return FormToken.Of(await client.GetStringAsync("/profile"));
    }

    private async Task<HttpStatusCode> SendAsync(string address, string cookie, string? token)
    {
        using var client = host.NewClient();
        KeyValuePair<string, string>[] fields = [new("_handler", "propose"), new("person", "admin"), new("theme", "dark"), new("to", "/")];
        using var form = new FormUrlEncodedContent(token is null ? fields : [.. fields, new(FormToken.Field, token)]);
        using var send = new HttpRequestMessage(HttpMethod.Post, address) { Content = form, Headers = { { "Cookie", cookie } } };
        using var answer = await client.SendAsync(send);
        return answer.StatusCode;
    }

    /// <summary>One person signed in, with the form's cookie of another.</summary>
    private static string Mixed(string signedIn, string other) =>
        string.Join("; ", signedIn.Split("; ").Where(x => x.StartsWith("gp=", StringComparison.Ordinal)).Concat(other.Split("; ").Where(x => x.StartsWith("gp-form=", StringComparison.Ordinal))));

    /// <summary>A hash of everything that is kept.</summary>
    private string State()
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(host.DataFolder, "planner.db")};Mode=ReadOnly");
        database.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Rows(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").ToList())
        {
            foreach (var row in Rows(database, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal)) hash.AppendData(Encoding.UTF8.GetBytes($"{table}\n{row}\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Rows(SqliteConnection database, string query)
    {
        using var command = new SqliteCommand(query, database);
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(x => reader.GetValue(x) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(x)}"));
    }
}
