using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Browser.Hosting;

/// <summary>The real web application on a free port of this machine, with a data directory and database of its own.</summary>
internal sealed class PlannerApplication : WebApplicationFactory<Program>
{
    private readonly string dataDirectory;
    private readonly string? postgres;
    private readonly string environment;
    private readonly ILoggerProvider? log;
    private readonly Action<IWebHostBuilder>? settings;

    /// <param name="log">Is told everything that is logged; null: nobody listens.</param>
    public PlannerApplication(string dataDirectory, string? postgres, string environment, ILoggerProvider? log, Action<IWebHostBuilder>? settings)
    {
        this.log = log;
        this.settings = settings;
        this.environment = environment;
        this.dataDirectory = dataDirectory;
        this.postgres = postgres;
        UseKestrel(0);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        // UseSetting and not ConfigureAppConfiguration: Program reads some settings before it builds the host.
        builder.UseSetting("Storage:Folder", dataDirectory);
        builder.UseSetting("Serilog:MinimumLevel", "Warning");
        builder.UseSetting("Circuits:PerPerson", "64");
        if (log is not null) builder.ConfigureTestServices(services => services.AddSingleton(log));
        settings?.Invoke(builder);
        if (postgres is not null)
        {
            builder.UseSetting("Storage:Postgres", postgres);
        }
    }
}
