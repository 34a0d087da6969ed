using System.Text;
using GatheringPlanner.App;
using GatheringPlanner.App.Verification;
using GatheringPlanner.Cli;
using GatheringPlanner.Storage;
using Microsoft.Extensions.DependencyInjection;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error, TimeProvider.System, () => VerifyAsync().GetAwaiter().GetResult());

// The same settings as the planner's own, from the environment.
static async Task<(string Answer, int Code)> VerifyAsync()
{
    var postgres = Environment.GetEnvironmentVariable("Storage__Postgres");
    var folder = Environment.GetEnvironmentVariable("Storage__Folder");
    var options = new StorageOptions(string.IsNullOrWhiteSpace(postgres) ? null : postgres, Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? StorageOptions.DefaultFolder : folder));
    await using var services = new ServiceCollection().AddLogging().AddPlannerStorage(options).AddPlanner().BuildServiceProvider();
    try
    {
        await services.ExpectPlannerStorageAsync();
        var verdict = await services.GetRequiredService<DataCheck>().RunAsync();
        return (string.Join(Environment.NewLine, verdict.Lines), verdict.IsSound ? CommandLine.Fine : CommandLine.Damaged);
    }
    catch (StorageException unusable)
    {
        return (unusable.Message, unusable.IsDamage ? CommandLine.Damaged : CommandLine.Unusable);
    }
}
